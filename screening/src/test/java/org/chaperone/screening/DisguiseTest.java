package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

    @ParameterizedTest
    @CsvSource({
        "d4rn,darn",
        "D@RN,darn",
        "$illy,silly",
        "s1lly,silly",
        "si!!y,silly",
        "daaaarn,darn",
        "sillllly,silly",
        "d@@@rn,darn",
        "b00k,book",
        "boooook,book",
        "7op,top",
        "€ek,eek"
    })
    void a_disguised_word_can_be_read(String run, String word) {
        assertThat(new Disguise(run).isOne()).isTrue();
        assertThat(new Disguise(run).readings()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"darn", "book", "123", "$$$", "***", "A-B", "o'clock"})
    void a_plain_run_is_no_disguise(String run) {
        assertThat(new Disguise(run).isOne()).isFalse();
    }

    @Test
    void stars_hide_all_inner_letters_or_the_vowels_or_all_but_the_first() {
        assertThat(Disguise.starred("darn")).containsExactlyInAnyOrder("d**n", "d*rn", "d***");
        assertThat(Disguise.starred("silly")).containsExactlyInAnyOrder("s***y", "s*lly");
        assertThat(new Disguise("D**N").withStars()).isEqualTo("d**n");
    }
}
