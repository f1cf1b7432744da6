package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Screening of texts that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class ScreenFuzzTest {

    @FuzzTest
    void every_finding_in_any_text_stands_where_it_says(@NotNull String text) {
        // Seen looks at the place of each finding itself.
        for (var finding : Seen.in(Seen.item(text + " Emma Johnson").withAlts(text))) {
            assertThat(finding.confidence()).isBetween(0.0, 1.0);
        }
    }

    @FuzzTest
    void any_text_is_taken_apart_as_a_plain_walk_takes_it(@NotNull String text) {
        var words = Words.of(text);
        var plain = PlainWalk.over(text);

        assertThat(words.count()).isEqualTo(plain.size());
        for (int i = 0; i < words.count(); i++) {
            assertThat(words.folded(i)).isEqualTo(plain.get(i).folded());
        }
    }
}
