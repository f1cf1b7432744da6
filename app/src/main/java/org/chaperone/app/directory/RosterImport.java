package org.chaperone.app.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of a roster, from the file to what came of it.
 *
 * @param source the file's name, as whoever brought it calls it
 * @param columnMap the saved map by which its columns were read, or null for OneRoster's own names
 * @param base the import that the directory stood at when this one was compared with it
 * @param problems how many were reported
 * @param rowsLeftOut how many rows of the files could not be taken
 * @param people how many are in the roster
 * @param sameAs the import that read the very same files before, so that nothing was to be read; or null
 * @param decidedAt when it was applied or given up
 * @param reason why it was applied over a limit, or why it was refused or given up
 */
public record RosterImport(
        UUID id,
        State state,
        String source,
        @Nullable String columnMap,
        Instant startedAt,
        String startedBy,
        @Nullable UUID base,
        int problems,
        long rowsLeftOut,
        int people,
        @Nullable UUID sameAs,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    public enum State {
        /** Its files are being read and compared. */
        READING,
        /** Nothing in it can be trusted. */
        REFUSED,
        /** What it would change is known. */
        STAGED,
        DISCARDED,
        APPLIED,
        UNDONE
    }
}
