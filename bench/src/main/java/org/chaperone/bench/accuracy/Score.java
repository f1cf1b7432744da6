package org.chaperone.bench.accuracy;

import java.util.Locale;

/** Counts of what was found rightly, found wrongly and missed. */
final class Score {

    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    int expected() {
        return right + missed;
    }

    /** Share of the findings that are right, 0 to 1; NaN when there are none. */
    double precision() {
        return (double) right / (right + wrong);
    }

    /** Share of what is there that was found, 0 to 1; NaN when nothing is there. */
    double recall() {
        return (double) right / (right + missed);
    }

    static String shown(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}
