package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finder that is passed over would have found nothing. */
class GatesTest {

    private static final TextScreen SCREEN =
            new TextScreen(Cast.roster(), ScreeningSettings.ofDomains(Cast.DOMAIN));
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start)
                    .thenComparing(Comparator.comparingInt(Finding::end).reversed())
                    .thenComparing(Finding::type);

    /** Things that finders look for, and pieces of them. */
    private static final List<String> PIECES =
            List.of(
                    "Emma Johnson",
                    "emma johnson",
                    "Johnson, Emma",
                    "Emma J.",
                    "E. Johnson",
                    "Emma",
                    "EmmaJohnson",
                    "emma1Johnson",
                    "#emmajohnson",
                    "@emma.johnson",
                    "＠emmaJohnson",
                    "Mr. Becker",
                    "Coach Park",
                    "O'Brien",
                    "José Martínez-Ruiz",
                    "Ms. Zyx",
                    "518-555-0142",
                    "(518) 555-0142",
                    "+44 20 7946 0958",
                    "phone 12 34 56 78",
                    "555-0142",
                    "5185550142",
                    "５５５-0142",
                    "123-45-6789",
                    "ssn 123456789",
                    "student id 48213",
                    "student id ４８２１３",
                    "passport number A1234567",
                    "emma@mail.example",
                    "emma at mail dot com",
                    "12 Main Street",
                    "Calle Luna 5",
                    "PO Box 5",
                    "P.O. Box 17",
                    "born May 6, 2012",
                    "D.O.B. 5/6/2012",
                    "dob",
                    "May 6",
                    "44.12345, -71.12345",
                    "44°12′30″N 71°12′30″W",
                    "https://maps.google.com/x",
                    "www.emma-johnson.example",
                    "awww.x.example",
                    "Tuesday, May 6, 2026",
                    "martes 6 de mayo",
                    "kill you",
                    "I will kill you",
                    "you'll regret this",
                    "shit",
                    "sh1t",
                    "s h i t",
                    "shiiiit",
                    "$hit",
                    "s-h-i-t",
                    "f*ck",
                    "fuсk",
                    "shit!",
                    "s...hit",
                    "\u212Ail",
                    "assssİ",
                    "NO SCHOOL TODAY",
                    "GO!",
                    "GREAT JOB!",
                    "PLC",
                    "IEP",
                    "É2",
                    "T2",
                    "asap",
                    "mtg",
                    "#backtoschoolnight",
                    "“To be or not to be that is the question whether it is nobler to”",
                    "\"one two three four five six seven eight nine ten eleven\"",
                    "vote yes on prop",
                    "vote for Smith",
                    "was suspended",
                    "asthma",
                    "diagnosed",
                    "checked in at",
                    "home alone",
                    "click here",
                    "the",
                    "and",
                    "we",
                    "will",
                    "May",
                    "of",
                    "on",
                    "at",
                    "to",
                    "for",
                    "I",
                    "a",
                    "b",
                    "o",
                    "d",
                    ".",
                    ",",
                    "!",
                    "?",
                    "\n",
                    "\n\n",
                    ":",
                    "-",
                    "'",
                    "’s",
                    "😀",
                    "é",
                    "\u200B",
                    "5",
                    "17",
                    "2026",
                    "🎉🎉🎉",
                    "...",
                    "(",
                    ")",
                    "#",
                    "@",
                    "://");

    @Test
    void pieces_of_all_that_is_looked_for_are_seen_with_gates_as_without() {
        var random = new Random(201);
        int found = 0;
        for (int round = 0; round < 60_000; round++) {
            found += compare(text(random));
        }

        assertThat(found).isGreaterThan(60_000);
    }

    @Test
    void units_at_random_are_seen_with_gates_as_without() {
        var random = new Random(202);
        for (int round = 0; round < 60_000; round++) {
            compare(WordsTest.anything(random) + " " + WordsTest.anything(random));
        }
    }

    @ParameterizedTest
    @MethodSource("org.chaperone.screening.AnyInputTest#naughtyStrings")
    void naughty_strings_are_seen_with_gates_as_without(String naughty) {
        compare(naughty);
    }

    @Test
    void each_gate_is_shut_for_plain_prose_but_those_of_names_phrases_and_unknown_words() {
        var words = new Words();
        words.read("lovely weather for the garden, see the flowers", SCREEN.vocabulary());

        var open = SCREEN.findersOfText().stream().filter(it -> it.mayFind(words)).toList();

        assertThat(open)
                .hasOnlyElementsOfTypes(NameFinder.class, PhraseFinder.class, CompoundWords.class);
    }

    private static int compare(String text) {
        var item = Seen.item(text);
        var expected = ungated(item);
        var found = SCREEN.findings(item);
        if (!found.equals(expected)) {
            assertThat(found).as(text).isEqualTo(expected);
        }
        return found.size();
    }

    private static List<Finding> ungated(Item item) {
        var words = new Words();
        words.read(item.text(), SCREEN.vocabulary());
        var field = new Field(item, "text", Field.Kind.PROSE, words);
        SCREEN.findersOfText().forEach(it -> it.find(field));
        field.findings().sort(BY_PLACE);
        return field.findings();
    }

    private static String text(Random random) {
        var parts = new ArrayList<String>();
        int size = 1 + random.nextInt(7);
        for (int i = 0; i < size; i++) {
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            parts.add(
                    switch (random.nextInt(12)) {
                        case 0 -> piece.toUpperCase(Locale.ROOT);
                        case 1 -> piece.toLowerCase(Locale.ROOT);
                        case 2 -> piece.replace(" ", "");
                        default -> piece;
                    });
        }
        return String.join(random.nextInt(6) == 0 ? "" : " ", parts);
    }
}
