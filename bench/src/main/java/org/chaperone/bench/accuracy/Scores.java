package org.chaperone.bench.accuracy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of scores: a row for each name, with the two halves beside each other. */
final class Scores {

    private final Map<String, Map<Half, Score>> byName = new LinkedHashMap<>();

    Score of(String name, Half half) {
        return byName.computeIfAbsent(name, _ -> new EnumMap<>(Half.class))
                .computeIfAbsent(half, _ -> new Score());
    }

    Map<String, Map<Half, Score>> all() {
        return byName;
    }

    /** Prints precision and recall of all names, in the order in which they came up. */
    void print(String heading, String what) {
        System.out.printf("%n### %s%n%n", heading);
        System.out.printf(
                "| %s | held out | precision | recall | seen half: precision | recall |%n", what);
        System.out.println("|---|---|---|---|---|---|");
        byName.forEach(
                (name, halves) -> {
                    var out = halves.getOrDefault(Half.HELD_OUT, new Score());
                    var seen = halves.getOrDefault(Half.SEEN, new Score());
                    System.out.printf(
                            "| %s | %d | %s | %s | %s | %s |%n",
                            name,
                            out.expected(),
                            Score.shown(out.precision()),
                            Score.shown(out.recall()),
                            Score.shown(seen.precision()),
                            Score.shown(seen.recall()));
                });
    }
}
