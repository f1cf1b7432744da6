package org.chaperone.roster.oneroster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers problems, and remembers whether one of them costs the reading. */
final class Problems {

    private static final int KEPT = 10_000;

    private final List<Problem> all = new ArrayList<>();
    private long more;
    private boolean fatal;

    void add(String file, long line, int column, String message) {
        if (all.size() < KEPT) {
            all.add(new Problem(file, line, column, message));
        } else {
            more++;
        }
    }

    void addFatal(String file, long line, int column, String message) {
        add(file, line, column, message);
        fatal = true;
    }

    boolean areFatal() {
        return fatal;
    }

    /** In the order of files and lines. Of very many, the first ones and how many more there are. */
    List<Problem> sorted() {
        var sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column));
        if (more > 0) {
            sorted.add(new Problem("all files", 0, 0, more + " more problems are not listed"));
        }
        return List.copyOf(sorted);
    }
}
