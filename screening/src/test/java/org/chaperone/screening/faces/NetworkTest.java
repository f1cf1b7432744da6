package org.chaperone.screening.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every layer gave for one pattern was recorded with TensorFlow.js 4 and the same weights. */
class NetworkTest {

    private static final int SIDE = 96;

    @Test
    void every_layer_gives_what_the_original_gives() throws IOException {
        var seen = new HashMap<String, Volume>();
        new Network().run(pattern(), seen::put);

        var reference = reference();
        assertThat(reference).hasSizeGreaterThan(300);
        for (var line : reference) {
            var parts = line.split("\t");
            var layer = Objects.requireNonNull(seen.get(parts[0]));
            if (parts[1].equals("shape")) {
                assertThat(layer.height() + "x" + layer.width() + "x" + layer.depth())
                        .as(parts[0])
                        .isEqualTo(parts[2]);
            } else {
                double wanted = Double.parseDouble(parts[2]);
                assertThat((double) layer.values()[Integer.parseInt(parts[1])])
                        .as(line)
                        .isCloseTo(wanted, within(1e-4 * Math.max(1, Math.abs(wanted))));
            }
        }
    }

    @Test
    void a_pattern_without_faces_has_none() {
        assertThat(new Network().boxes(pattern(), 0.5)).isEmpty();
    }

    private static Volume pattern() {
        var pattern = Volume.empty(SIDE, SIDE, 3);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                for (int c = 0; c < 3; c++) {
                    pattern.values()[pattern.place(row, column) + c] =
                            (row * 31 + column * 17 + c * 101 + row * column % 53) % 256;
                }
            }
        }
        return pattern;
    }

    private static List<String> reference() throws IOException {
        try (var in = NetworkTest.class.getResourceAsStream("reference.tsv")) {
            var bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
