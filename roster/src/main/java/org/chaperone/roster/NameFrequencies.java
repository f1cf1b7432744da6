package org.chaperone.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The commonest names of the United States and how common they are, from public records of the Census
 * Bureau and the Social Security Administration.
 */
public final class NameFrequencies {

    /**
     * A first name.
     *
     * @param girls how many thousand girls born 2005 to 2020 got it
     * @param boys how many thousand boys
     * @param accented its spelling with accents, or null when it has none
     */
    public record Given(String name, double girls, double boys, @Nullable String accented) {}

    /**
     * A last name.
     *
     * @param weight how many of 100,000 people bear it, at least 1
     * @param spanish whether the Census counts it as Spanish
     * @param accented its spelling with accents, or null when it has none
     */
    public record Family(String name, int weight, boolean spanish, @Nullable String accented) {}

    private static final class Loaded {
        static final List<Given> GIVEN =
                read(
                        "given-names.tsv",
                        it ->
                                new Given(
                                        it[0],
                                        Double.parseDouble(it[1]),
                                        Double.parseDouble(it[2]),
                                        it.length > 3 ? it[3] : null));

        static final List<Family> FAMILY =
                read(
                        "family-names.tsv",
                        it ->
                                new Family(
                                        it[0],
                                        Integer.parseInt(it[1]),
                                        it.length > 2 && it[2].equals("h"),
                                        it.length > 3 ? it[3] : null));
    }

    private NameFrequencies() {}

    /** About 3,500 first names, commonest first. */
    public static List<Given> given() {
        return Loaded.GIVEN;
    }

    /** About 5,000 last names, commonest first. */
    public static List<Family> family() {
        return Loaded.FAMILY;
    }

    private static <T> List<T> read(String resource, Function<String[], T> row) {
        var in = Objects.requireNonNull(NameFrequencies.class.getResourceAsStream(resource));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> row.apply(it.split("\t")))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
