package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words read eight units at a time are those of a walk from character to character. */
class WordsAgainstPlainWalkTest {

    private static final String UNITS =
            "aaeisstzAEISTZ0123456789    \n\t\r.,;:!?'’‘`´ʼ\"“”-_#@$*+()&/éÉñßøаЕ\u0301\u200B\u00AD\uFE0F…¡¿°İ\u212A";
    private static final List<String> PIECES =
            List.of(
                    "Mr. J. Lee",
                    "don't",
                    "O’Brien's",
                    "'quoted'",
                    "rock'n'roll",
                    "the 1990's",
                    "4B",
                    "a1B",
                    "EmmaJohnson",
                    "NO SCHOOL",
                    "x.example",
                    "3.50",
                    "😀",
                    "𝐄𝐦𝐦𝐚",
                    "\uD83D",
                    "\uDE00",
                    "one\n\ntwo",
                    "\n- item",
                    "\n  *",
                    "end.",
                    "…",
                    "’s",
                    "'",
                    "''",
                    "Jose\u0301",
                    "em\u200Bma",
                    "ﬁne Straße",
                    "supercalifragilisticexpialidocious",
                    "https://x.example/a?b=c",
                    "a".repeat(63),
                    "b".repeat(64),
                    "C".repeat(65),
                    "9".repeat(130));

    /** One object for all, as a thread has: nothing of a text may last. */
    private final Words words = new Words();

    @Test
    void random_units_give_the_same_words() {
        var random = new Random(101);
        for (int round = 0; round < 300_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(round % 100 == 0 ? 400 : 24);
            for (int i = 0; i < length; i++) {
                boolean any = random.nextInt(40) == 0;
                text.append(
                        any
                                ? (char) random.nextInt(0x10000)
                                : UNITS.charAt(random.nextInt(UNITS.length())));
            }
            compare(text.toString());
        }
    }

    @Test
    void pieces_that_are_known_to_be_hard_give_the_same_words() {
        var random = new Random(102);
        for (int round = 0; round < 100_000; round++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            compare(text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("org.chaperone.screening.AnyInputTest#naughtyStrings")
    void naughty_strings_give_the_same_words(String naughty) {
        compare(naughty);
        compare("Emma " + naughty + " Johnson");
    }

    @Test
    void a_word_may_stand_at_any_place_of_a_block_and_be_of_any_length() {
        for (int before = 0; before < 140; before++) {
            for (int length = 1; length < 140; length += before % 7 + 1) {
                compare(" ".repeat(before) + "E" + "m".repeat(length - 1) + " 7th");
                compare("-".repeat(before) + "1".repeat(length));
            }
        }
    }

    private void compare(String text) {
        words.read(text, WordLists.VOCABULARY);
        var expected = PlainWalk.over(text);
        if (!expected.equals(read())) {
            assertThat(read()).as(text).isEqualTo(expected);
        }
        for (int i = 0; i < words.count(); i++) {
            var plain = expected.get(i).folded().replace("'", "");
            boolean known = CommonWords.EVERYDAY.contains(plain);
            boolean readAgain =
                    WordLists.VOCABULARY.find(plain) == 0 && !words.raw(i).matches("[A-Za-z]+");
            if (readAgain) {
                assertThat(words.plain(i)).as(text).isEqualTo(plain);
            } else if (words.is(i, WordClass.EVERYDAY) != known || !words.plain(i).equals(plain)) {
                assertThat(words.is(i, WordClass.EVERYDAY))
                        .as(text + ": " + plain)
                        .isEqualTo(known);
                assertThat(words.plain(i)).as(text).isEqualTo(plain);
            }
        }
    }

    private List<PlainWalk.Word> read() {
        return new ArrayList<>(IntStream.range(0, words.count()).mapToObj(this::word).toList());
    }

    private PlainWalk.Word word(int i) {
        return new PlainWalk.Word(
                words.start(i),
                words.end(i),
                words.sentence(i),
                words.folded(i),
                words.isCapitalized(i),
                words.isAllCapitals(i),
                words.hasDigit(i),
                words.hasDigit(i) ? !words.isNumber(i) : true,
                words.startsSentence(i),
                words.isCamel(i));
    }
}
