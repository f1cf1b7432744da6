package org.chaperone.app.escrow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergency in which somebody asked for a sealed login.
 *
 * @param deposit what was sealed when they asked
 * @param by the account that asked, the only one that is shown it
 * @param expiresAt until when somebody agrees; once they did, until when it is opened
 * @param answer of a second person, or null
 * @param openedAt when it was shown, or null
 * @param review by a third person, or null
 */
public record Opening(
        UUID id,
        UUID outlet,
        UUID deposit,
        Instant askedAt,
        UUID by,
        String byName,
        Emergency emergency,
        String words,
        Instant expiresAt,
        @Nullable Answer answer,
        @Nullable Instant openedAt,
        @Nullable Review review) {

    public static final int FEWEST_WORDS = 20;
    public static final int MOST_WORDS = 1_000;

    public record Answer(Instant at, UUID by, String name, boolean agreed) {}

    /**
     * @param justified whether they saw an emergency in it
     */
    public record Review(Instant at, UUID by, String name, boolean justified, String finding) {}

    /** How it stands. */
    public enum State {
        WAITING("Waits for a second person"),
        AGREED("To be opened"),
        DECLINED("Not agreed to"),
        EXPIRED("Out of time"),
        OPENED("Opened, to be reviewed"),
        REVIEWED("Opened and reviewed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State state(Instant now) {
        if (review != null) {
            return State.REVIEWED;
        }
        if (openedAt != null) {
            return State.OPENED;
        }
        if (answer != null && !answer.agreed()) {
            return State.DECLINED;
        }
        if (now.isAfter(expiresAt)) {
            return State.EXPIRED;
        }
        return answer == null ? State.WAITING : State.AGREED;
    }

    /** Whether the account had a part in it, so that it can't review it. */
    public boolean tookPart(UUID account) {
        return by.equals(account) || answer != null && answer.by().equals(account);
    }

    /** The page about it. */
    public String path() {
        return "/logins/openings/" + id;
    }
}
