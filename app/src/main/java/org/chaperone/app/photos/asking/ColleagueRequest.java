package org.chaperone.app.photos.asking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is asked whether they may be shown.
 *
 * @param askedBy the account
 * @param asker the name of who asks, at that time
 * @param askerId the same person's id in the directory, or null
 * @param colleague their id in the directory
 * @param name theirs, at that time
 * @param sentAt when they were last told of it
 * @param answer the last that they said, or null
 * @param answeredAt when, or null
 */
public record ColleagueRequest(
        UUID id,
        Instant askedAt,
        UUID askedBy,
        String asker,
        @Nullable String askerId,
        String colleague,
        String name,
        Matter matter,
        Instant sentAt,
        State state,
        @Nullable Answer answer,
        @Nullable Instant answeredAt) {

    /** How it stands. */
    public enum State {
        OPEN("Not answered yet"),
        YES("Said yes"),
        NO("Said no"),
        WITHDRAWN("Not needed any more");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What a colleague can say. */
    public enum Answer {
        /** Yes, this picture alone. */
        THIS,
        /** Yes, every picture in these places. */
        ALL,
        NO;

        public boolean isYes() {
            return this != NO;
        }
    }
}
