package org.chaperone.app.families;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family that somebody wants asked.
 *
 * @param name of the student, at that time
 * @param schools of the student, at that time
 * @param asker the name of who wants it
 * @param endedAt when the office saw to it, or null
 * @param endedBy the name of who did, or null
 */
public record FamilyRequest(
        UUID id,
        String student,
        String name,
        List<String> schools,
        Instant askedAt,
        String asker,
        State state,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** How it stands. */
    public enum State {
        OPEN("With the office"),
        SENT("Asked"),
        LEFT("Not asked");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public FamilyRequest {
        schools = List.copyOf(schools);
    }

    /**
     * Which to list.
     *
     * @param state null doesn't narrow
     */
    public record Filter(@Nullable State state, boolean oldestFirst) {

        public static final Filter OPEN = new Filter(State.OPEN, true);
    }
}
