package org.chaperone.app.platforms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish that a platform come on the list.
 *
 * @param by the account of who proposed it
 * @param byName their name then
 * @param decision what became of it, or null while it waits
 */
public record Proposal(
        UUID id,
        String platform,
        String why,
        Instant at,
        UUID by,
        String byName,
        @Nullable Decision decision) {

    public record Decision(boolean approved, String reason, Instant at, String by) {}
}
