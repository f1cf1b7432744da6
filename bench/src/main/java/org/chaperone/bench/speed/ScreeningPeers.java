package org.chaperone.bench.speed;

import com.google.re2j.Pattern;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chaperone.roster.generator.DistrictGenerator;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/**
 * Screening with everything on beside what others do of it: names alone, as literals without nicknames and
 * initials, by an automaton and by a transducer; and forty patterns by a linear engine.
 *
 * <p>{@code bench/run ScreeningPeers FOLDER[,FOLDER...] [STUDENTS] [ROUNDS]}
 */
public final class ScreeningPeers {

    private static final String STUDENTS = "160000";
    private static final String ROUNDS = "15";

    /** Slices of 25 milliseconds. */
    private static final int WARM_UP = 240;

    private static final long SEED = 20260824;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScreeningPeers() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println(
                    "expected a folder of posts: FOLDER[,FOLDER...] [STUDENTS] [ROUNDS]");
            System.exit(2);
        }
        var folders = Arrays.stream(arguments[0].split(",")).map(Path::of).toList();
        int students = Integer.parseInt(arguments.length > 1 ? arguments[1] : STUDENTS);
        int rounds = Integer.parseInt(arguments.length > 2 ? arguments[2] : ROUNDS);
        var posts = PostFiles.read(folders);
        var roster = DistrictGenerator.generate(SEED, students);
        var fold = new FoldPass();
        var literals = NameLiterals.of(roster, fold);
        print(
                "%,d posts, %,d students, %,d literal names",
                posts.size(), students, literals.size());
        var screen = timed("screen", () -> Screen.of(roster, ScreeningSettings.NONE));
        var automaton =
                timed(
                        "AhoCorasickDoubleArrayTrie",
                        () -> {
                            var names = new TreeMap<String, String>();
                            literals.forEach(it -> names.put(it, it));
                            var trie = new AhoCorasickDoubleArrayTrie<String>();
                            trie.build(names);
                            return trie;
                        });
        var transducer = timed("Lucene FST", () -> new NameTransducer(literals));
        var linear =
                PlainPatterns.SOURCES.stream()
                        .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE))
                        .toList();
        var times =
                new Contest(posts)
                        .add("screen, all on", it -> screen.findings(Item.of(it)).size())
                        .add("fold alone", fold::fold)
                        .add(
                                "names: AhoCorasickDoubleArrayTrie",
                                it -> automaton.parseText(fold.folded(it)).size())
                        .add("names: Lucene FST", it -> transducer.find(fold.folded(it)))
                        .add("40 patterns: RE2/J", it -> find(linear, it))
                        .add("40 patterns: java.util.regex", new PlainPatterns()::find)
                        .run(WARM_UP, rounds);
        double unit = times.getOrDefault("screen, all on", 1.0);
        times.forEach(
                (name, time) -> print("%-36s %10.0f ns/post  %7.2f", name, time, time / unit));
    }

    private static int find(List<Pattern> patterns, String post) {
        int found = 0;
        for (var pattern : patterns) {
            var matcher = pattern.matcher(post);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    private static <T> T timed(String name, Supplier<T> made) {
        long begin = THREADS.getCurrentThreadCpuTime();
        var thing = made.get();
        long spent = THREADS.getCurrentThreadCpuTime() - begin;
        double seconds = spent / (double) TimeUnit.SECONDS.toNanos(1);
        print("%-36s made in %.2f s of one core", name, seconds);
        return thing;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
