package org.chaperone.roster.oneroster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers problems, and remembers whether one of them costs the reading. */
final class Problems {

    private static final int KEPT = 10_000;

    private final @Nullable Problems loud;
    private final List<Problem> all = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    private long more;
    private long rows;
    private boolean fatal;

    Problems() {
        this(null);
    }

    private Problems(@Nullable Problems loud) {
        this.loud = loud;
    }

    /** For files whose problems were told before: passes on only what is fatal, and who is in doubt. */
    Problems quiet() {
        return new Problems(this);
    }

    void add(String file, long line, int column, String message) {
        if (all.size() < KEPT) {
            all.add(new Problem(file, line, column, message));
        } else {
            more++;
        }
    }

    void addFatal(String file, long line, int column, String message) {
        if (loud != null) {
            loud.addFatal(file, line, column, message);
            return;
        }
        add(file, line, column, message);
        fatal = true;
    }

    /** Notes that a row was left out. */
    void leaveOut() {
        rows++;
    }

    /** Notes that this id stands in a row with a problem. */
    void doubt(String id) {
        if (loud != null) {
            loud.doubt(id);
        } else if (!id.isEmpty()) {
            doubtful.add(id);
        }
    }

    RosterReading.LeftOut leftOut() {
        return new RosterReading.LeftOut(rows, doubtful);
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
