package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chaperone.screening.Phrase.Kind;
import org.chaperone.screening.Phrase.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

    private static final LetterTree<Phrase> WORDS = new LetterTree<>();

    static {
        List.of("darn", "silly", "bother", "pfui", "eek", "quark")
                .forEach(
                        it ->
                                WORDS.add(
                                        it,
                                        new Phrase(
                                                List.of(
                                                        new Slot(
                                                                Kind.WORD,
                                                                Set.of(it),
                                                                false,
                                                                false)),
                                                FindingType.PROFANITY,
                                                0.9,
                                                2,
                                                Set.of(),
                                                List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "d4rn,darn",
        "D@RN,darn",
        "$illy,silly",
        "s1lly,silly",
        "si!!y,silly",
        "siIIy,silly",
        "d@@@rn,darn",
        "6other,bother",
        "€ek,eek",
        "d*rn,darn",
        "b_ther,bother",
        "d.a.r.n,darn",
        "d-a-r-n,darn",
        "d*a*r*n,darn",
        "🅳🅰🆁🅽,darn",
        "d4rn99,darn",
        "d4rning,darn",
        "dɑгn4,darn",
    })
    void a_word_is_read_behind_signs(String run, String word) {
        assertThat(Unmasking.of(WORDS, run))
                .satisfies(it -> assertThat(wordOf(it)).isEqualTo(word))
                .satisfies(it -> assertThat(it.bySigns()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"daaarn,darn,2", "sillly,silly,1", "ddarrrn,darn,3", "eeek,eek,1"})
    void letters_that_are_held_are_counted(String run, String word, int held) {
        assertThat(Unmasking.of(WORDS, run))
                .satisfies(it -> assertThat(wordOf(it)).isEqualTo(word))
                .satisfies(it -> assertThat(it.held()).isEqualTo(held));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"darn", "book", "123", "$$$", "***", "A-B", "o'clock", "darnation", "d"})
    void a_plain_run_is_no_disguise(String run) {
        assertThat(Unmasking.of(WORDS, run)).isNull();
    }

    @Test
    void a_run_made_to_take_long_is_given_up() {
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            Unmasking.of(WORDS, "d" + "*".repeat(28) + "x");
            Unmasking.of(WORDS, "s!1|!1|!1|!1|!1|!1|!1|y");
        }

        assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
    }

    private static String wordOf(Unmasking.Reading reading) {
        return reading.phrase().slots().getFirst().words().iterator().next();
    }
}
