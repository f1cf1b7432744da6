package org.chaperone.app.consent.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers that was brought, and what became of it.
 *
 * @param file SHA-256 of the file
 * @param mapText the map as it was then
 * @param brought how many statements it added to the ledger; null until it is applied
 */
public record ConsentImport(
        UUID id,
        String fileName,
        String file,
        String mapName,
        String mapText,
        Instant stagedAt,
        String stagedName,
        @Nullable Instant appliedAt,
        @Nullable String appliedName,
        @Nullable String reason,
        @Nullable Integer brought,
        @Nullable Instant droppedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneName) {

    public boolean isOpen() {
        return appliedAt == null && droppedAt == null;
    }
}
