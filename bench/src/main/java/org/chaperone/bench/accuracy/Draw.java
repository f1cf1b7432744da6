package org.chaperone.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Draws values by weight. */
final class Draw<T> {

    private final TreeMap<Double, T> byUpTo = new TreeMap<>();
    private double total;

    /** A weight of 0 or less is never drawn. */
    Draw<T> add(T value, double weight) {
        if (weight > 0) {
            total += weight;
            byUpTo.put(total, value);
        }
        return this;
    }

    static <T> Draw<T> evenly(List<T> values) {
        var draw = new Draw<T>();
        values.forEach(it -> draw.add(it, 1));
        return draw;
    }

    T next(Random random) {
        var entry = byUpTo.higherEntry(random.nextDouble() * total);
        return entry == null ? byUpTo.lastEntry().getValue() : entry.getValue();
    }

    List<T> values() {
        return new ArrayList<>(byUpTo.values());
    }
}
