package org.chaperone.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void values_come_as_often_as_they_weigh() {
        var draw = new Draw<String>().add("often", 3).add("never", 0).add("seldom", 1);
        var random = new Random(7);

        var drawn = IntStream.range(0, 4_000).mapToObj(_ -> draw.next(random)).toList();

        assertThat(drawn).doesNotContain("never");
        assertThat(drawn.stream().filter("often"::equals).count()).isBetween(2_850L, 3_150L);
    }

    @Test
    void an_even_draw_reaches_every_value() {
        var draw = Draw.evenly(List.of("a", "b", "c"));
        var random = new Random(7);

        assertThat(IntStream.range(0, 100).mapToObj(_ -> draw.next(random)))
                .contains("a", "b", "c");
    }
}
