package org.chaperone.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists that screening goes by: plain text, one entry a line, remarks after {@code #}. */
final class Resource {

    private Resource() {}

    /** The entries of a list, in order. */
    static List<String> lines(String name) {
        var in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The entries of a list of words, folded. */
    static Set<String> words(String name) {
        return lines(name).stream().map(Folding::letters).collect(Collectors.toUnmodifiableSet());
    }
}
