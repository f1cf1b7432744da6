package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.registry.Registering.Outcome;
import org.chaperone.app.registry.Registration.Done;
import org.chaperone.app.registry.Registration.Wrong;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Two people at the same moment, each in a transaction of their own that is committed. */
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class RegisteringRaceTest {

    private static final int ROUNDS = 10;

    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;

    @Test
    void one_of_two_gets_an_address_and_one_of_two_closes_an_outlet() throws Exception {
        if (directory.isEmpty()) {
            directory.load(Cast.roster(), Actor.system("test"));
        }
        for (var round = 0; round < ROUNDS; round++) {
            var draft =
                    Outlets.at(Outlets.account(), "Team " + round, "https://race.example/" + round);

            var came =
                    atOnce(
                            () -> registering.register(UUID.randomUUID(), draft, "", LEE.viewer()),
                            () ->
                                    registering.register(
                                            UUID.randomUUID(), draft, "", MARCUS.viewer()));

            assertThat(came).hasAtLeastOneElementOfType(Done.class);
            assertThat(came).hasAtLeastOneElementOfType(Wrong.class);
            var id =
                    came.stream()
                            .filter(Done.class::isInstance)
                            .map(it -> ((Done) it).id())
                            .findFirst()
                            .orElseThrow();

            assertThat(
                            atOnce(
                                    () -> registering.close(id, "Over", LEE.viewer()),
                                    () -> registering.close(id, "Over", MARCUS.viewer())))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.NOT_HERE);
            assertThat(registry.history(id)).hasSize(2);
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    List.of(one, other).stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        barrier.await();
                                                        return work.call();
                                                    }))
                            .toList();
            var came = new ArrayList<T>();
            for (var done : running) {
                came.add(done.get());
            }
            return came;
        }
    }
}
