package org.chaperone.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.DistrictGenerator;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/**
 * Everything on, at several sizes of a district, beside one pass that folds the same posts and beside forty
 * plain patterns; and what a screen takes to make and to keep.
 *
 * <p>{@code bench/run ScreeningRatios FOLDER[,FOLDER...] [STUDENTS[,STUDENTS...]] [ROUNDS]}
 */
public final class ScreeningRatios {

    private static final String SIZES = "1000,160000";
    private static final int ROUNDS = 21;

    /** Slices of 25 milliseconds. */
    private static final int WARM_UP = 240;

    private static final long SEED = 20260824;
    private static final String FOLD = "64K-table fold";
    private static final double MEGABYTE = 1 << 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScreeningRatios() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println(
                    "expected a folder of posts: FOLDER[,FOLDER...] [STUDENTS,...] [ROUNDS]");
            System.exit(2);
        }
        var folders = Arrays.stream(arguments[0].split(",")).map(Path::of).toList();
        var sizes = (arguments.length > 1 ? arguments[1] : SIZES).split(",");
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        var posts = PostFiles.read(folders);
        print(
                "%,d posts of %.0f units on average",
                posts.size(), posts.stream().mapToInt(String::length).average().orElse(0));
        var contest = new Contest(posts);
        var fold = new FoldPass();
        var patterns = new PlainPatterns();
        contest.add(FOLD, fold::fold);
        contest.add("64K-table copy, no words", fold::copy);
        for (var size : sizes) {
            var screen = compiled(Integer.parseInt(size));
            contest.add(size + " students, all on", it -> screen.findings(Item.of(it)).size());
        }
        contest.add("40 plain patterns", patterns::find);
        print("%n%s", table(contest.run(WARM_UP, rounds)));
        found(posts, sizes);
    }

    /** How many findings there are, without which a speed says little. */
    private static void found(List<String> posts, String[] sizes) {
        var screen = Screen.of(roster(Integer.parseInt(sizes[0])), ScreeningSettings.NONE);
        long findings = posts.stream().mapToLong(it -> screen.findings(Item.of(it)).size()).sum();
        long clean = posts.stream().filter(it -> screen.findings(Item.of(it)).isEmpty()).count();
        print(
                "%nwith %s students: %.2f findings a post, %.0f %% of the posts without any",
                sizes[0], (double) findings / posts.size(), 100.0 * clean / posts.size());
    }

    private static Screen compiled(int students) {
        var roster = roster(students);
        Screen.of(roster, ScreeningSettings.NONE);
        long before = used();
        long begin = THREADS.getCurrentThreadCpuTime();
        var screen = Screen.of(roster, ScreeningSettings.NONE);
        long spent = THREADS.getCurrentThreadCpuTime() - begin;
        double seconds = spent / (double) TimeUnit.SECONDS.toNanos(1);
        double kept = (used() - before) / MEGABYTE;
        print(
                "%,d students, %,d people: compiled in %.2f s of one core, keeps %.1f MB",
                students, roster.contents().people().size(), seconds, kept);
        return screen;
    }

    private static Roster roster(int students) {
        return DistrictGenerator.generate(SEED, students);
    }

    /** Bytes in use after collecting what isn't. */
    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static String table(Map<String, Double> times) {
        double unit = times.getOrDefault(FOLD, 1.0);
        var table = new StringBuilder();
        times.forEach(
                (name, time) ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "%-28s %10.0f ns/post  %8.2f%n",
                                        name,
                                        time,
                                        time / unit)));
        return table.toString();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
