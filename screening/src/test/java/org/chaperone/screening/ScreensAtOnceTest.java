package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;

/** Screens are used by many threads, and one takes the place of another while they are. */
class ScreensAtOnceTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 3_000;

    private static final Screen KNOWING = Screen.of(Cast.roster(), ScreeningSettings.NONE);
    private static final Screen EMPTY = Screen.of(Roster.EMPTY, ScreeningSettings.NONE);

    private static final List<String> TEXTS =
            List.of(
                    "Emma Johnson won, and O’Brien’s café lost 3:2!",
                    "call 518-555-0142 or mail emma@mail.example, www.x.example",
                    "NO SCHOOL TODAY. we're closed",
                    "Jose\u0301 Martínez-Ruiz #emmajohnson 😀😀😀",
                    "x".repeat(500) + " Grace Porter");

    @Test
    void threads_that_share_a_screen_see_what_one_alone_sees() throws Exception {
        var alone = TEXTS.stream().map(it -> KNOWING.findings(Item.of(it))).toList();

        var differing =
                atOnce(
                        round -> {
                            int text = round % TEXTS.size();
                            var found = KNOWING.findings(Item.of(TEXTS.get(text)));
                            return found.equals(alone.get(text)) ? List.of() : found;
                        });

        assertThat(differing).isEmpty();
    }

    @Test
    void a_screen_put_in_the_place_of_another_counts_from_the_next_text_on() throws Exception {
        var current = new AtomicReference<>(KNOWING);

        var mixed =
                atOnce(
                        round -> {
                            var screen = current.get();
                            current.set(screen == EMPTY ? KNOWING : EMPTY);
                            var found = screen.findings(Item.of(TEXTS.getFirst()));
                            boolean named =
                                    found.stream()
                                            .anyMatch(it -> it.type() == FindingType.STUDENT_NAME);
                            return named == (screen == KNOWING) ? List.of() : found;
                        });

        assertThat(mixed).isEmpty();
    }

    private interface Round {
        List<Finding> run(int number);
    }

    private static List<Finding> atOnce(Round round)
            throws InterruptedException, ExecutionException {
        Callable<List<Finding>> rounds =
                () -> {
                    var all = new ArrayList<Finding>();
                    for (int i = 0; i < ROUNDS; i++) {
                        all.addAll(round.run(i));
                    }
                    return all;
                };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Finding>();
            for (var each : threads.invokeAll(Collections.nCopies(THREADS, rounds))) {
                all.addAll(each.get());
            }
            return all;
        }
    }
}
