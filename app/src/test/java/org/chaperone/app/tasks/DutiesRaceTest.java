package org.chaperone.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Several at once, each in a transaction of its own that is committed. */
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class DutiesRaceTest {

    private static final int AT_ONCE = 8;

    @Autowired Duties duties;
    @Autowired Tasks tasks;
    @Autowired Policies policies;

    @Test
    void one_event_told_of_by_many_at_once_makes_one_task_and_one_of_many_closes_it()
            throws Exception {
        Adopted.by(policies, "wilmington-ma");
        var event = Events.refused("race", Events.TUESDAY);

        var made = atOnce(() -> duties.happened(event, Actor.system("test")));
        assertThat(made.stream().flatMap(List::stream)).hasSize(1);
        UUID id = made.stream().flatMap(List::stream).findFirst().orElseThrow();

        var closed = atOnce(() -> tasks.close(id, "done", "", Cast.TOM.viewer()));
        assertThat(closed).containsOnlyOnce(TaskOutcome.DONE);
        assertThat(closed.stream().filter(TaskOutcome.ENDED::equals)).hasSize(AT_ONCE - 1);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(
                                    it ->
                                            threads.submit(
                                                    () -> {
                                                        barrier.await();
                                                        return work.call();
                                                    }))
                            .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
