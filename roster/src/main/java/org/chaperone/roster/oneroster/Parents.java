package org.chaperone.roster.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each row of a file is part of, by its column {@code parentSourcedId}; nothing is part of itself. */
final class Parents {

    private static final String COLUMN = "parentSourcedId";

    private final Map<String, String> parents = new HashMap<>();

    Parents(Ids ids, Map<String, Row> rows) {
        rows.forEach(
                (id, row) -> {
                    var parent = row.optional(COLUMN);
                    if (parent != null && ids.knows(row, COLUMN, parent)) {
                        parents.put(id, parent);
                        cutAt(id, row);
                    }
                });
    }

    @Nullable String of(String id) {
        return parents.get(id);
    }

    /** Of the rows of a circle the one read last gives way. */
    private void cutAt(String id, Row row) {
        var seen = new HashSet<String>();
        for (var at = parents.get(id); at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(id)) {
                row.report(COLUMN, "leads back to this row, expected one above it; read without");
                parents.remove(id);
                return;
            }
        }
    }
}
