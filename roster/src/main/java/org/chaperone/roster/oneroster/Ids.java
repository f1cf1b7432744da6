package org.chaperone.roster.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of one file: where each was given, and what became of its row. */
final class Ids {

    private final String file;
    private final Map<String, Long> lines = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private boolean lost;

    Ids(String file) {
        this.file = file;
    }

    /**
     * The row's own id, from its column {@code sourcedId}. A missing or repeated one breaks the row.
     */
    String claim(Row row) {
        var id = row.required("sourcedId");
        if (row.isBroken()) {
            return id;
        }
        var before = lines.putIfAbsent(id, row.line);
        if (before != null) {
            row.breakAt(
                    "sourcedId",
                    "is in line %d already, expected once; the row is left out".formatted(before));
        } else if (row.isGone()) {
            gone.add(id);
        }
        return id;
    }

    boolean isGone(String id) {
        return gone.contains(id);
    }

    /** Says that the file could not be read whole: what leans on it is no problem of its own. */
    void lose() {
        lost = true;
    }

    void keep(String id) {
        kept.add(id);
    }

    boolean has(String id) {
        return kept.contains(id);
    }

    /** Whether a row may stand on this id; when it can't, that is reported unless the id is gone. */
    boolean supports(Row row, String column, String id) {
        if (has(id)) {
            return true;
        }
        if (!lost && !isGone(id) && !id.isEmpty()) {
            row.breakAt(column, "expected " + whatIsExpected(id) + "; the row is left out");
        }
        return false;
    }

    /** Whether a detail leads somewhere; when it doesn't, that is reported unless the id is gone. */
    boolean knows(Row row, String column, String id) {
        if (has(id)) {
            return true;
        }
        if (!lost && !isGone(id)) {
            row.report(column, "expected " + whatIsExpected(id) + "; read without " + id);
        }
        return false;
    }

    private String whatIsExpected(String id) {
        var line = lines.get(id);
        return line == null
                ? "a sourcedId of " + file
                : "one that was taken from %s, line %d was not".formatted(file, line);
    }
}
