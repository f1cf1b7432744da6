package org.chaperone.app.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.directory.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of students.
 *
 * @param counts how many of all that the words and the school leave may, may not and aren't known; empty past 5,000
 * @param next the student after whom the next part begins; null for the last part
 */
public record PermissionPart(
        List<Row> rows, Optional<Map<Permission.May, Integer>> counts, @Nullable String next) {

    public record Row(Listed student, Permission permission) {}

    public PermissionPart {
        rows = List.copyOf(rows);
    }
}
