package org.chaperone.app.audits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of audits: one page, or all that are due.
 *
 * @param outlet the only one it is about, or null for all in use
 * @param address of the only one, when it isn't registered, or null
 * @param by the name of who asked for it
 * @param total how many pages there are to look at; null before it has begun
 * @param done how many have been looked at
 * @param stoppedAt when somebody stopped it, or null
 */
public record Round(
        UUID id,
        @Nullable UUID outlet,
        @Nullable String address,
        Instant askedAt,
        String by,
        @Nullable Integer total,
        int done,
        @Nullable Instant endedAt,
        @Nullable Instant stoppedAt) {

    public boolean isOver() {
        return endedAt != null;
    }

    public String path() {
        return "/audits/rounds/" + id;
    }
}
