package org.chaperone.roster.oneroster;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The ids of one file: where each was given, and what became of its row. */
final class Ids {

    private final String file;
    private final LinesById lines = new LinesById();
    private final BitSet kept = new BitSet();
    private final Set<String> gone = new HashSet<>();
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
        if (lines.add(id, row.line) < 0) {
            row.breakAt(
                    "sourcedId",
                    "is in line %d already, expected once; the row is left out"
                            .formatted(lines.line(lines.place(id))));
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

    /** Says that the row that claimed this id was taken. */
    void keep(String id) {
        kept.set(lines.place(id));
    }

    boolean has(String id) {
        int place = lines.place(id);
        return place >= 0 && kept.get(place);
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
        int place = lines.place(id);
        return place < 0
                ? "a sourcedId of " + file
                : "one that was taken from %s, line %d was not".formatted(file, lines.line(place));
    }
}
