package org.chaperone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void what_is_sent_grows_to_the_whole_text_and_never_within_the_quiet_time(int seed) {
        for (var post : Posted.POSTS) {
            var sent = Typing.of(post, new Random(seed));

            assertThat(sent.getLast().text()).isEqualTo(post);
            for (var i = 1; i < sent.size(); i++) {
                var before = sent.get(i - 1);
                assertThat(sent.get(i).text())
                        .startsWith(before.text())
                        .isNotEqualTo(before.text());
                assertThat(sent.get(i).at() - before.at()).isGreaterThanOrEqualTo(Typing.QUIET);
            }
        }
    }

    @Test
    void no_letter_of_two_units_is_sent_by_half_and_no_blank_text_at_all() {
        var sent = Typing.of("   \ud83d\ude00\ud83d\ude00", new Random(3));

        assertThat(sent).isNotEmpty();
        assertThat(sent).allMatch(it -> !it.text().isBlank());
        assertThat(sent)
                .allMatch(
                        it -> !Character.isHighSurrogate(it.text().charAt(it.text().length() - 1)));
    }

    @Test
    void nothing_is_sent_of_nothing() {
        assertThat(Typing.of("", new Random(1))).isEmpty();
        assertThat(Typing.of("  ", new Random(1))).isEmpty();
    }
}
