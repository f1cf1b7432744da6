package org.chaperone.app.families;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that was made for an adult, without what it says.
 *
 * @param until from when on it doesn't work
 * @param madeBy the name of who made it
 * @param tries birth dates given wrongly since the last right one
 * @param recognisedAt when the adult first showed that it is them, or null
 */
public record Link(
        UUID id,
        String adult,
        Channel channel,
        Instant madeAt,
        Instant until,
        String madeBy,
        int tries,
        @Nullable Instant withdrawnAt,
        @Nullable Instant recognisedAt) {

    /** After so many wrong birth dates a link stops. */
    static final int MOST_TRIES = 5;

    /** How it reaches the adult. */
    public enum Channel {
        LETTER,
        MAIL
    }

    boolean works(Instant now) {
        return withdrawnAt == null && until.isAfter(now) && tries < MOST_TRIES;
    }
}
