package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b|SPACE",
                "a   b|SPACE",
                "a. b|DOT",
                "a.b|DOT",
                "ab.b|APART",
                "a, b|COMMA",
                "a,b|COMMA",
                "a-b|JOINT",
                "a_b|JOINT",
                "a - b|APART",
                "a \"b|QUOTE",
                "a (b|QUOTE",
                "a) b|QUOTE",
                "a(b|APART",
                "a/b|APART",
                "a: b|APART",
                "a 😀 b|PICTURE",
                "a😀b|PICTURE",
                "a, 😀 b|APART",
                "a,, b|APART",
                "a        b|APART",
            })
    void what_stands_between_two_words_decides_whether_they_belong_together(String text, Gap gap) {
        assertThat(Gap.after(Words.of(text), 0)).isEqualTo(gap);
    }

    @Test
    void one_line_break_is_a_space_and_two_keep_words_apart() {
        assertThat(Gap.after(Words.of("a\nb"), 0)).isEqualTo(Gap.SPACE);
        assertThat(Gap.after(Words.of("a \r\n b"), 0)).isEqualTo(Gap.SPACE);
        assertThat(Gap.after(Words.of("a\n\nb"), 0)).isEqualTo(Gap.APART);
        assertThat(Gap.after(Words.of("a\u00A0b"), 0)).isEqualTo(Gap.SPACE);
        assertThat(Gap.after(Words.of("a \u200Bb"), 0)).isEqualTo(Gap.SPACE);
    }

    @Test
    void nothing_follows_the_last_word() {
        assertThat(Gap.after(Words.of("a "), 0)).isEqualTo(Gap.APART);
    }
}
