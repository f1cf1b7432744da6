package org.chaperone.bench.accuracy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints how often screening is right: {@code Accuracy DATA_DIR [students=20000] [seed=20260824]
 * [misses=FILE] [only=names,fairness,data,abuse,lexicons,official]}. The same arguments give the same
 * figures.
 */
public final class Accuracy {

    private static final List<String> PARTS =
            List.of("names", "fairness", "data", "abuse", "lexicons", "official");

    private Accuracy() {}

    public static void main(String[] arguments) throws IOException {
        var options = new HashMap<String, String>();
        Arrays.stream(arguments)
                .skip(1)
                .map(it -> it.split("=", 2))
                .forEach(it -> options.put(it[0], it.length > 1 ? it[1] : ""));
        if (arguments.length == 0
                || !Files.isDirectory(Path.of(arguments[0], "official"))
                || !Set.of("students", "seed", "misses", "only").containsAll(options.keySet())) {
            System.err.println(
                    "usage: bench/accuracy DATA_DIR [students=N] [seed=N] [misses=FILE] [only=PART,...]");
            System.exit(2);
        }
        int count = Integer.parseInt(options.getOrDefault("students", "20000"));
        long seed = Long.parseLong(options.getOrDefault("seed", "20260824"));
        var parts = List.of(options.getOrDefault("only", String.join(",", PARTS)).split(","));
        try (var out = misses(options.get("misses"))) {
            print(new Data(Path.of(arguments[0])), parts, count, seed, new Misses(out));
        }
    }

    private static PrintStream misses(@Nullable String file) throws IOException {
        return new PrintStream(
                file == null ? OutputStream.nullOutputStream() : new FileOutputStream(file),
                false,
                StandardCharsets.UTF_8);
    }

    private static void print(Data data, List<String> parts, int count, long seed, Misses misses) {
        var posts = new Posts(data);
        var source = new NameSource(data);
        var random = new Random(seed);
        var students = Students.named(count, () -> source.next(random));
        var injected = new InjectedNames(posts, misses);
        var writings = new Writings(data);
        if (parts.contains("names")) {
            var heading = " in official paragraphs, %,d students".formatted(count);
            injected.score(students, writings.full(), seed)
                    .print("Full names" + heading, "written as");
            injected.score(students, writings.other(), seed)
                    .print("Tags, tricks and initials" + heading, "written as");
        }
        if (parts.contains("fairness")) {
            new FairNames(data)
                    .score(injected, writings.full().subList(0, 5), seed)
                    .print("Full names by group", "group");
        }
        if (parts.contains("data")) {
            var scores = new Scores();
            for (var set :
                    List.of(
                            "piianon_adversarial_en",
                            "piianon_formats_en_es",
                            "presidio_synth_v2")) {
                new PersonalDataSet(data, set).score(scores, misses);
            }
            scores.print("Personal data", "set and type");
        }
        var abuse = new AbuseSets(data, students.judge(), misses);
        if (parts.contains("abuse")) {
            abuse.scores().print("Abuse, threats, spam", "set");
            abuse.innocentWords().print("Innocent words", "set");
            abuse.functions("en").print("HateCheck, English", "function");
            abuse.functions("spanish").print("HateCheck, Spanish", "function");
        }
        if (parts.contains("lexicons")) {
            new Lexicons(data, students.judge(), misses)
                    .rates()
                    .print("Words of others' lists", "list");
        }
        if (parts.contains("official")) {
            FalseAlarms.of(posts.paragraphs(), students.judge(), misses)
                    .print("Sure findings in official paragraphs", "type");
        }
    }
}
