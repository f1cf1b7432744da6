package org.chaperone.app.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chaperone.app.TestClock;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final String ONE = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final Callers callers = new Callers(new VerifySettings(60), clock);

    @Test
    void a_minute_s_calls_may_come_at_once_and_then_it_takes_a_wait() {
        assertThat(passed(callers, ONE, 60)).isEqualTo(60);

        var wait = callers.count(ONE);

        assertThat(wait).hasValueSatisfying(it -> assertThat(it).isLessThan(Duration.ofSeconds(2)));
        assertThat(callers.count("192.0.2.2")).as("another address").isEmpty();
        clock.advance(Duration.ofSeconds(10));
        assertThat(passed(callers, ONE, 60)).isBetween(8, 11);
    }

    @Test
    void who_goes_on_asking_is_not_locked_out_for_longer() {
        passed(callers, ONE, 500);

        clock.advance(Duration.ofSeconds(3));

        assertThat(callers.count(ONE)).isEmpty();
    }

    @Test
    void many_at_once_get_no_more_than_their_calls() {
        var passed = new AtomicInteger();
        IntStream.range(0, 1_000)
                .parallel()
                .filter(_ -> callers.count(ONE).isEmpty())
                .forEach(_ -> passed.incrementAndGet());

        assertThat(passed.get()).isBetween(60, 75);
    }

    @Test
    void all_addresses_of_a_network_of_the_new_protocol_share_their_calls() {
        assertThat(Callers.network("2001:db8:1:2::3"))
                .isEqualTo(Callers.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Callers.network("2001:db8:1:3::3"));
        assertThat(Callers.network(ONE)).isEqualTo(ONE);
    }

    @Test
    void without_a_limit_everybody_asks_as_often_as_they_like() {
        var open = new Callers(new VerifySettings(0), clock);

        assertThat(passed(open, ONE, 5_000)).isEqualTo(5_000);
        assertThatThrownBy(() -> new VerifySettings(-1)).hasMessageContaining("calls-per-minute");
    }

    private static int passed(Callers callers, String address, int calls) {
        return (int)
                IntStream.range(0, calls).filter(_ -> callers.count(address).isEmpty()).count();
    }
}
