package org.chaperone.app.registry.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of outlets that was brought, and what became of it.
 *
 * @param file SHA-256 of the file
 */
public record OutletImport(
        UUID id,
        String fileName,
        String file,
        Instant stagedAt,
        String stagedName,
        @Nullable Instant appliedAt,
        @Nullable String appliedName,
        @Nullable Instant droppedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneName) {

    public boolean isOpen() {
        return appliedAt == null && droppedAt == null;
    }

    public boolean isUndoable() {
        return appliedAt != null && undoneAt == null;
    }

    /** The page about it. */
    public String path() {
        return "/outlets/imports/" + id;
    }
}
