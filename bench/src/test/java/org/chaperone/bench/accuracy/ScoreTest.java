package org.chaperone.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void precision_is_of_what_was_found_and_recall_of_what_is_there() {
        var score = new Score();
        score.right();
        score.right();
        score.right();
        score.wrong();
        score.missed();
        score.missed();

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.expected()).isEqualTo(5);
    }

    @Test
    void nothing_found_has_no_precision() {
        assertThat(new Score().precision()).isNaN();
        assertThat(Score.shown(new Score().precision())).isEqualTo("–");
        assertThat(Score.shown(0.98765)).isEqualTo("0.988");
    }
}
