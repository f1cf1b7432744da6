package org.chaperone.bench.accuracy;

import java.io.PrintStream;

/** Writes down what went wrong in the half that may be seen; of the other it tells nothing. */
record Misses(PrintStream out) {

    void note(Half half, String section, String what, String text) {
        if (half == Half.SEEN) {
            out.println(section + "\t" + what + "\t" + text.replace("\n", "\\n"));
        }
    }
}
