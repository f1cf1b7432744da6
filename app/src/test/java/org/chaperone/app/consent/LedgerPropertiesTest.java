package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.chaperone.app.consent.Order.Kind;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for everything that can have been said. */
class LedgerPropertiesTest {

    private static final List<String> PEOPLE = List.of("g-elena", "g-marco", "", "self", "court");
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_no_of_somebody_who_has_a_say_never_makes_more_possible(int seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var said = some(random);
            var day = FIRST.plusDays(random.nextInt(600)).toString();
            var cell = anyCell(random);
            var before = said.standing(cell, day).answer();

            said.on(day).by(random.nextBoolean() ? "g-elena" : "g-marco").no(cell);

            var after = said.standing(cell, day).answer();
            assertThat(after == Consent.GRANTED && before != Consent.GRANTED)
                    .as("%s became %s by a no, seed %d round %d", before, after, seed, round)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_is_put_down_later_doesn_t_change_what_counted_then(int seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var said = some(random);
            var day = FIRST.plusDays(random.nextInt(500));
            var cell = anyCell(random);
            var before = said.standing(cell, day.toString());

            say(said, day.plusDays(1 + random.nextInt(90)), random);
            said.on(day.minusDays(20).toString())
                    .by("g-elena")
                    .recorded(day.plusDays(1).toString())
                    .no(cell);

            assertThat(said.standing(cell, day.toString())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_order_in_which_statements_are_read_doesn_t_matter(int seed) {
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var said = some(random);
            var shuffled = new ArrayList<>(said.statements());
            Collections.shuffle(shuffled, random);
            var moment = Said.noon(FIRST.plusDays(random.nextInt(600)).toString());
            var cell = anyCell(random);

            assertThat(said.ledger(shuffled).at(moment, cell))
                    .isEqualTo(said.ledger().at(moment, cell));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_yes_always_rests_on_somebody_s_yes(int seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var said = some(random);
            var cell = anyCell(random);
            var standing = said.standing(cell, FIRST.plusDays(random.nextInt(700)).toString());

            if (standing.answer() == Consent.GRANTED) {
                assertThat(standing.rests()).isNotEmpty();
                assertThat(said.statements())
                        .filteredOn(it -> standing.rests().contains(it.id()))
                        .allMatch(it -> it.answers().get(cell) == Consent.GRANTED);
            }
        }
    }

    private static Said some(Random random) {
        var said = new Said();
        said.bornOn(LocalDate.of(2007, 8, 1).plusDays(random.nextInt(1_200)).toString());
        for (var i = random.nextInt(5); i > 0; i--) {
            say(said, FIRST.plusDays(random.nextInt(500)), random);
        }
        if (random.nextInt(4) == 0) {
            var kind = Kind.values()[random.nextInt(3)];
            said.order(
                    kind,
                    kind.namesAnAdult() ? "g-marco" : null,
                    FIRST.plusDays(random.nextInt(400)).toString(),
                    null);
        }
        return said;
    }

    private static void say(Said said, LocalDate day, Random random) {
        var saying = said.on(day.toString());
        switch (PEOPLE.get(random.nextInt(PEOPLE.size()))) {
            case "" -> {}
            case "self" -> saying.themselves();
            case "court" -> saying.court();
            case String guardian -> saying.by(guardian);
        }
        var answer = Consent.values()[random.nextInt(3)];
        var answers = new HashMap<Cell, Consent>();
        answers.put(Said.FACEBOOK, answer);
        answers.put(anyCell(random), answer);
        saying.add(answers);
    }

    private static Cell anyCell(Random random) {
        return random.nextBoolean()
                ? Said.FACEBOOK
                : Cell.all().get(random.nextInt(Cell.all().size()));
    }
}
