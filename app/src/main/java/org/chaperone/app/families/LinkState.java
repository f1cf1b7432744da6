package org.chaperone.app.families;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far somebody has come who is asked. */
public enum LinkState {
    NOT_SENT("Not sent yet"),
    /** Not sent yet, and nobody said it here: the student system brought an answer. */
    IMPORTED("Answered in the student system"),
    SENT("Sent"),
    OPENED("Opened"),
    ANSWERED("Answered"),
    EXPIRED("Expired"),
    STOPPED("Stopped by wrong birth dates"),
    WITHDRAWN("Withdrawn");

    private final String words;

    LinkState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * @param link the last that was made for them, or null
     * @param answered whether they have answered for everybody they are asked about, on their page, on paper or on the phone
     * @param imported whether an import brought what they haven't said so
     */
    static LinkState of(@Nullable Link link, boolean answered, boolean imported, Instant now) {
        if (answered) {
            return ANSWERED;
        }
        if (link == null) {
            return imported ? IMPORTED : NOT_SENT;
        }
        if (link.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        if (!link.until().isAfter(now)) {
            return EXPIRED;
        }
        if (link.tries() >= Link.MOST_TRIES) {
            return STOPPED;
        }
        return link.recognisedAt() == null ? SENT : OPENED;
    }
}
