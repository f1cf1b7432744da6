package org.chaperone.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RememberedTest {

    private final AtomicInteger read = new AtomicInteger();
    @Autowired PlatformTransactionManager transactions;
    private TransactionTemplate reading;
    private TransactionTemplate writing;

    @BeforeEach
    void templates() {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    private int value() {
        return Remembered.of("policy", read::incrementAndGet);
    }

    @Test
    void one_transaction_that_reads_gets_one_answer() {
        reading.executeWithoutResult(
                _ -> {
                    assertThat(value()).isEqualTo(1);
                    assertThat(value()).isEqualTo(1);
                    assertThat(Remembered.<Integer>of("other", read::incrementAndGet)).isEqualTo(2);
                });
    }

    @Test
    void the_next_one_asks_again() {
        reading.executeWithoutResult(_ -> assertThat(value()).isEqualTo(1));
        reading.executeWithoutResult(_ -> assertThat(value()).isEqualTo(2));
    }

    @Test
    void who_writes_sees_what_they_wrote() {
        writing.executeWithoutResult(
                _ -> {
                    assertThat(value()).isEqualTo(1);
                    assertThat(value()).isEqualTo(2);
                });
    }

    @Test
    void without_a_transaction_nothing_stays() {
        assertThat(value()).isEqualTo(1);
        assertThat(value()).isEqualTo(2);
    }

    @Test
    void a_transaction_within_has_its_own_and_the_outer_one_keeps_what_it_had() {
        reading.executeWithoutResult(
                _ -> {
                    assertThat(value()).isEqualTo(1);
                    reading.executeWithoutResult(_ -> assertThat(value()).isEqualTo(2));
                    writing.executeWithoutResult(_ -> assertThat(value()).isEqualTo(3));
                    assertThat(value()).isEqualTo(1);
                });
    }

    @Test
    void what_failed_leaves_nothing_behind() {
        reading.executeWithoutResult(
                transaction -> {
                    assertThat(value()).isEqualTo(1);
                    transaction.setRollbackOnly();
                });
        reading.executeWithoutResult(_ -> assertThat(value()).isEqualTo(2));
    }
}
