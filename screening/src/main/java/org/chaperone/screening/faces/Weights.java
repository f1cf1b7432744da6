package org.chaperone.screening.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers that the network learnt, each kept in one byte as {@code least + byte * step}. */
final class Weights {

    private final Map<String, float[]> byName;

    private Weights(Map<String, float[]> byName) {
        this.byName = byName;
    }

    static Weights load() {
        try {
            var bytes = resource("tiny-face-detector.bin");
            var table = new String(resource("tiny-face-detector.tsv"), StandardCharsets.UTF_8);
            var byName = new HashMap<String, float[]>();
            int at = 0;
            for (var line : table.lines().toList()) {
                var parts = line.split("\t");
                var shape = Arrays.stream(parts[1].split("x")).mapToInt(Integer::parseInt);
                int count = shape.reduce(1, Math::multiplyExact);
                var values =
                        unpacked(
                                bytes,
                                at,
                                count,
                                Double.parseDouble(parts[2]),
                                Double.parseDouble(parts[3]));
                byName.put(parts[0], values);
                at += count;
            }
            if (at != bytes.length) {
                throw new IllegalStateException("The table and the bytes don't belong together");
            }
            return new Weights(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float[] of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static float[] unpacked(byte[] bytes, int from, int count, double step, double least) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) ((bytes[from + i] & 0xff) * step + least);
        }
        return values;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
