package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({
        "fuck,fvck",
        "fuck,fcuk",
        "fuck,fuuck",
        "shit,shlt",
        "shit,shyt",
        "bitch,bicth",
        "bitches,bitchez",
        "faggot,faqqot",
        "nigger,nlgger",
        "nigga,niqqa",
        "slut,slvt"
    })
    void a_strong_word_is_known_with_one_slip(String word, String written) {
        assertThat(Misspellings.of(word)).contains(written);
        assertThat(Seen.in("oh " + written + " no"))
                .anyMatch(it -> DisguisedWords.TYPES.contains(it.type()) && it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"darn", "damn", "assign", "it", "ass", "duck"})
    void other_words_are_known_only_as_they_are(String word) {
        assertThat(Misspellings.of(word)).isEmpty();
    }

    @Test
    void what_is_a_word_or_a_name_of_its_own_is_left_out() {
        assertThat(Misspellings.of("bitch")).doesNotContain("batch", "botch", "bitch");
        assertThat(Misspellings.of("shit")).noneMatch(CommonWords.EVERYDAY::contains);
    }
}
