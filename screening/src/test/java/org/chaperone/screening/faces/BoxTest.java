package org.chaperone.screening.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box BEST = new Box(0.5, 0.5, 0.2, 0.2, 0.9);

    @Test
    void boxes_that_touch_nowhere_share_nothing() {
        assertThat(BEST.overlap(new Box(0.8, 0.5, 0.2, 0.2, 0.5))).isZero();
        assertThat(BEST.overlap(new Box(0.5, 0.1, 0.2, 0.2, 0.5))).isZero();
    }

    @Test
    void a_box_shares_all_with_itself_and_half_with_its_half() {
        assertThat(BEST.overlap(BEST)).isCloseTo(1, within(1e-9));
        assertThat(BEST.overlap(new Box(0.45, 0.5, 0.1, 0.2, 0.5))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void of_boxes_on_one_face_the_best_stays_and_the_neighbours_face_too() {
        var second = new Box(0.52, 0.5, 0.2, 0.2, 0.8);
        var neighbour = new Box(0.75, 0.5, 0.2, 0.2, 0.6);

        assertThat(Box.distinct(List.of(second, neighbour, BEST), 0.3))
                .containsExactly(BEST, neighbour);
    }

    @Test
    void a_box_is_weighed_against_those_kept_only() {
        var second = new Box(0.6, 0.5, 0.2, 0.2, 0.8);
        var third = new Box(0.7, 0.5, 0.2, 0.2, 0.7);

        assertThat(Box.distinct(List.of(BEST, second, third), 0.3)).containsExactly(BEST, third);
    }
}
