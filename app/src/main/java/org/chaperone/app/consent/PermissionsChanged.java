package org.chaperone.app.consent;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other answers count for somebody than before; said in the transaction that made it so.
 *
 * @param subject by their id in the directory
 * @param changes only those cells whose answer isn't what it was
 */
public record PermissionsChanged(String subject, Instant at, List<Change> changes) {

    /**
     * @param file SHA-256 of the one file of which it is so, or null for what wasn't said of a file
     */
    public record Change(Cell cell, @Nullable String file, Standing before, Standing after) {}

    public PermissionsChanged {
        changes = List.copyOf(changes);
    }
}
