package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @Test
    void blanks_come_in_the_order_of_the_words_and_each_once() {
        assertThat(Blank.in("{link} by {who}, {link}")).containsExactly(Blank.LINK, Blank.WHO);
    }

    @ParameterizedTest
    @EnumSource(Blank.class)
    void each_is_found_by_its_own_word(Blank blank) {
        var words = "x {" + blank.word() + "} y";

        assertThat(Blank.in(words)).containsExactly(blank);
        assertThat(Blank.unknownIn(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "who", "{", "}", "{}", "{ who }", "{WHO}", "{{who", "{whom}"})
    void nothing_else_is_one(String words) {
        assertThat(Blank.in(words)).isEmpty();
    }

    @Test
    void the_first_that_isnt_known_is_told() {
        assertThat(Blank.unknownIn("{who} {whom} {when}")).contains("whom");
    }
}
