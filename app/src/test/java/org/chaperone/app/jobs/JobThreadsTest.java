package org.chaperone.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.chaperone.app.AppTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs on threads of their own, with rows that are committed. */
@AppTest
@Import(JobsBench.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobThreadsTest {

    @Autowired JobsBench bench;
    @Autowired PlatformTransactionManager transactions;

    private final Errand errand = new Errand();

    @AfterEach
    void leaveNothing() {
        bench.forgetAll("errand");
    }

    @Test
    void a_committed_job_runs_at_once_on_a_virtual_thread_and_a_rolled_back_one_never()
            throws InterruptedException {
        var set = bench.with(errand);
        set.threads().start();
        try {
            var transaction = new TransactionTemplate(transactions);
            transaction.executeWithoutResult(
                    it -> {
                        set.jobs().add("errand", "rolled back");
                        it.setRollbackOnly();
                    });
            transaction.executeWithoutResult(it -> set.jobs().add("errand", "committed"));

            assertThat(errand.first.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(errand.done).containsExactly("committed");
            assertThat(errand.virtual).isTrue();
        } finally {
            set.threads().stop();
        }
        assertThat(set.threads().isRunning()).isFalse();
        assertThat(set.jobs().status("errand", "committed").orElseThrow().state())
                .isEqualTo(JobState.DONE);
    }
}
