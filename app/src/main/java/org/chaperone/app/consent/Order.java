package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a court, or the law, says on who may speak for a student or what may be told of them. Only the offices see it.
 *
 * @param guardian whom it names, by their id; null for what names nobody
 * @param last the last day, or null until it is ended
 * @param evidence SHA-256 of the scan
 */
public record Order(
        UUID id,
        String student,
        Kind kind,
        @Nullable String guardian,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String evidence,
        String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt) {

    public enum Kind {
        /** Custody: what others of the family say doesn't count. */
        ONE_DECIDES("Only this parent or guardian decides", true),
        /** No rights in this: what they say doesn't count. */
        HAS_NO_SAY("This adult has no say", true),
        /** Nothing that could tell where the student is leaves the class and the district's tools. */
        WHEREABOUTS_SECRET("Where the student is stays secret", false);

        private final String words;
        private final boolean names;

        Kind(String words, boolean names) {
            this.words = words;
            this.names = names;
        }

        public String words() {
            return words;
        }

        /** Whether it is about one adult. */
        public boolean namesAnAdult() {
            return names;
        }
    }

    public Order {
        if (kind.namesAnAdult() == (guardian == null)) {
            throw new IllegalArgumentException("An order of kind " + kind + " and " + guardian);
        }
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("An order ends before it begins");
        }
    }

    /** Whether it leaves this adult a say. */
    boolean leavesSay(String adult) {
        return switch (kind) {
            case ONE_DECIDES -> adult.equals(guardian);
            case HAS_NO_SAY -> !adult.equals(guardian);
            case WHEREABOUTS_SECRET -> true;
        };
    }

    /** Whether it was known and in force at a moment of this day. */
    boolean counts(Instant at, LocalDate day) {
        return !recordedAt.isAfter(at)
                && !first.isAfter(day)
                && (last == null || !last.isBefore(day))
                && (endedAt == null || endedAt.isAfter(at));
    }
}
