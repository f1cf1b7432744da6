package org.chaperone.app.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an outlet.
 *
 * @param number from 1
 * @param by the name of who made it, at that time
 * @param became what the outlet was after it
 * @param note why, or to whom; may be empty
 * @param ruling what the policy answered, or null when it wasn't asked
 * @param seen whether who made it said that they had seen what stood against it
 */
public record Revision(
        int number,
        Step step,
        Instant at,
        String by,
        Outlet became,
        String note,
        @Nullable Ruling ruling,
        boolean seen) {

    public enum Step {
        REGISTERED,
        CHANGED,
        HANDED_OVER,
        CLOSED
    }
}
