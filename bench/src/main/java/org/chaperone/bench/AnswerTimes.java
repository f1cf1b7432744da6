package org.chaperone.bench;

import java.util.Collection;
import java.util.Locale;

/** How long answers took. */
final class AnswerTimes {

    private final long[] sorted;

    /**
     * @param nanoseconds from the request to the last byte
     */
    AnswerTimes(Collection<Long> nanoseconds) {
        sorted = nanoseconds.stream().mapToLong(it -> it).sorted().toArray();
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    int count() {
        return sorted.length;
    }

    /** The milliseconds within which this share of the answers came, 0 to 1. */
    double within(double share) {
        var place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return isEmpty()
                ? "nothing was answered"
                : String.format(
                        Locale.ROOT,
                        "%d answers: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms",
                        count(),
                        within(0.5),
                        within(0.99),
                        within(1));
    }
}
