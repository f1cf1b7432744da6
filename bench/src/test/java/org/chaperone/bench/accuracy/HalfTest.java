package org.chaperone.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalfTest {

    @Test
    void a_row_is_always_in_the_same_half() {
        assertThat(Half.of("official:about.md#0")).isEqualTo(Half.of("official:about.md#0"));
    }

    @Test
    void the_halves_are_about_equal_for_ids_that_count_up() {
        long seen =
                IntStream.range(0, 10_000).filter(it -> Half.of("hc-" + it) == Half.SEEN).count();

        assertThat(seen).isBetween(4_700L, 5_300L);
    }
}
