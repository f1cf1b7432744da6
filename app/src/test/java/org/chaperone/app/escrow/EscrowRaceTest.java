package org.chaperone.app.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.escrow.LoginOpenings.Outcome;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Two at the same moment, each in a transaction of their own that is committed. */
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class EscrowRaceTest {

    private static final int ROUNDS = 5;
    private static final String WHY = "Somebody else has the account and writes in our name.";

    @Autowired Escrow escrow;
    @Autowired LoginOpenings openings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @Test
    void of_two_answers_one_counts_and_of_two_looks_one_sees_it() throws Exception {
        if (directory.isEmpty()) {
            directory.load(Cast.roster(), Actor.system("test"));
        }
        if (policies.adoptions().isEmpty()) {
            Adopted.by(policies, "wichita-ks");
        } else {
            Adopted.today(policies, "wichita-ks");
        }
        for (var round = 0; round < ROUNDS; round++) {
            var outlet =
                    new Outlets(registering, registry)
                            .register(
                                    Outlets.at(
                                            Outlets.account(),
                                            "Sealed " + round,
                                            "https://sealed.example/" + round),
                                    LEE);
            escrow.seal(outlet.id(), Logins.first(), LEE.viewer());
            var id =
                    ((Asked.Waiting)
                                    openings.ask(
                                            outlet.id(), Emergency.TAKEN_OVER, WHY, DANA.viewer()))
                            .opening()
                            .id();

            assertThat(
                            atOnce(
                                    () -> openings.answer(id, true, INES.viewer()),
                                    () -> openings.answer(id, true, PRIYA.viewer())))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.OVER);
            Callable<Optional<Login>> look = () -> openings.open(id, DANA.viewer());
            assertThat(atOnce(look, look).stream().filter(Optional::isPresent)).hasSize(1);

            escrow.seal(outlet.id(), Logins.next(), LEE.viewer());
            assertThat(openings.review(id, true, "Seen", SAM.viewer())).isEqualTo(Outcome.DONE);
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
