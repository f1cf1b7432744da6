package org.chaperone.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the samples that tests go by. */
final class Resources {

    private Resources() {}

    /** The lines of a sample, without remarks. */
    static List<String> lines(String name) {
        return text(name).lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
    }

    static String text(String name) {
        try (var in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
