package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numerals and sentences, which words count when asked and forget with their text. */
class NumeralsTest {

    private final Words words = new Words();

    @Test
    void numerals_are_the_words_with_digits() {
        read("Room 12 opens at 9am; call 555-0100, Émile2 or O'Brien3.");

        assertThat(numerals()).containsExactly("12", "9am", "555", "0100", "Émile2", "O'Brien3");
    }

    @Test
    void a_text_without_digits_has_none() {
        read("The chess club meets on Friday.");

        assertThat(numerals()).isEmpty();
    }

    @Test
    void another_text_has_its_own_numerals_and_sentences() {
        var random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(120); j > 0; j--) {
                text.append(random.nextInt(3) == 0 ? "7b" : "ab")
                        .append(random.nextInt(9) == 0 ? "! " : " ");
            }
            read(text.toString());

            int sentence = 0;
            int numeral = 0;
            for (int word = 0; word < words.count(); word++) {
                sentence += word > 0 && words.after(word - 1) == '!' ? 1 : 0;
                assertThat(words.sentence(word)).isEqualTo(sentence);
                if (words.hasDigit(word)) {
                    assertThat(words.numerals().count()).isGreaterThan(numeral);
                    assertThat(words.numerals().word(numeral++)).isEqualTo(word);
                }
            }
            assertThat(words.numerals().count()).isEqualTo(numeral);
        }
    }

    private void read(String text) {
        words.read(text, WordLists.VOCABULARY);
    }

    private String[] numerals() {
        return IntStream.range(0, words.numerals().count())
                .mapToObj(it -> words.raw(words.numerals().word(it)))
                .toArray(String[]::new);
    }
}
