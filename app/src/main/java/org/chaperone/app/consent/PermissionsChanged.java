package org.chaperone.app.consent;

import java.time.Instant;
import java.util.List;

/**
 * Other answers count for somebody than before; said in the transaction that made it so.
 *
 * @param subject by their id in the directory
 * @param changes only those cells whose answer isn't what it was
 */
public record PermissionsChanged(String subject, Instant at, List<Change> changes) {

    public record Change(Cell cell, Standing before, Standing after) {}

    public PermissionsChanged {
        changes = List.copyOf(changes);
    }
}
