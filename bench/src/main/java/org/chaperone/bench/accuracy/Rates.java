package org.chaperone.bench.accuracy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A table of how many texts of a kind are flagged, in each half. */
final class Rates {

    private static final class Rate {
        private final int[] texts = new int[Half.values().length];
        private final int[] flagged = new int[Half.values().length];

        double share(Half half) {
            return (double) flagged[half.ordinal()] / texts[half.ordinal()];
        }
    }

    private final Map<String, Rate> byName = new LinkedHashMap<>();

    void count(String name, Half half, boolean flagged) {
        var rate = byName.computeIfAbsent(name, _ -> new Rate());
        rate.texts[half.ordinal()]++;
        rate.flagged[half.ordinal()] += flagged ? 1 : 0;
    }

    void print(String heading, String what) {
        System.out.printf("%n### %s%n%n", heading);
        System.out.printf(
                "| %s | held out | flagged | share | one in | seen half: share |%n", what);
        System.out.println("|---|---|---|---|---|---|");
        byName.forEach((name, rate) -> System.out.println(line(name, rate)));
    }

    private static String line(String name, Rate rate) {
        int out = Half.HELD_OUT.ordinal();
        double share = rate.share(Half.HELD_OUT);
        return "| %s | %d | %d | %s | %s | %s |"
                .formatted(
                        name,
                        rate.texts[out],
                        rate.flagged[out],
                        Score.shown(share),
                        share > 0 ? String.format(Locale.ROOT, "%.0f", 1 / share) : "–",
                        Score.shown(rate.share(Half.SEEN)));
    }
}
