package org.chaperone.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Runs contenders over the same posts by turns: A B C A B C, a slice of thread time each. */
final class Contest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SLICE_NANOS = 25_000_000;
    private static final int BATCH = 50;

    private final List<String> posts;
    private final Map<String, ToIntFunction<String>> contenders = new LinkedHashMap<>();

    /** What the contenders gave, so that no work can be left out as useless. */
    private long sum;

    Contest(List<String> posts) {
        this.posts = posts;
    }

    /** Adds a contender, which gives some number for a post. */
    Contest add(String name, ToIntFunction<String> contender) {
        contenders.put(name, contender);
        return this;
    }

    /**
     * The median nanoseconds of thread time that a post takes each contender.
     *
     * @param warmUp slices of each that aren't counted, one after the other so that each is compiled well
     * @param rounds slices of each that are
     */
    Map<String, Double> run(int warmUp, int rounds) {
        for (var contender : contenders.values()) {
            for (int slice = 0; slice < warmUp; slice++) {
                slice(contender, from(slice));
            }
        }
        var times = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (var contender : contenders.entrySet()) {
                times.computeIfAbsent(contender.getKey(), _ -> new ArrayList<>())
                        .add(slice(contender.getValue(), from(round)));
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((name, each) -> medians.put(name, median(each)));
        return medians;
    }

    long sum() {
        return sum;
    }

    private int from(int slice) {
        return slice * 997 % posts.size();
    }

    private double slice(ToIntFunction<String> contender, int from) {
        int post = from;
        int count = 0;
        long begin = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        while (spent < SLICE_NANOS) {
            for (int i = 0; i < BATCH; i++) {
                sum += contender.applyAsInt(posts.get(post));
                post = post + 1 == posts.size() ? 0 : post + 1;
            }
            count += BATCH;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        }
        return (double) spent / count;
    }

    private static double median(List<Double> all) {
        var sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
