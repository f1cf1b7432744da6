package org.chaperone.app.checks;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.chaperone.screening.FindingType;

/**
 * A word, or some words in a row, that the district adds to the lists of screening or takes out of them.
 *
 * @param entry as in docs/screening-lists.md, without tags
 * @param severity 1 mild to 4 extreme
 * @param why the reason that was given
 * @param addedBy the name of who added it
 */
public record DistrictWord(
        UUID id,
        FindingType type,
        String entry,
        Effect effect,
        int severity,
        State state,
        String why,
        String addedBy,
        Instant addedAt) {

    /** What screening does with it. */
    public enum Effect {
        FOUND("Is found"),
        NOT_FOUND("Isn’t found any more");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether it counts. */
    public enum State {
        ON_TRIAL("On trial"),
        IN_FORCE("In force"),
        ENDED("Taken off");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** As screening reads it: {@code harassment: numpty ; severity:2}. */
    public String correction() {
        return correction(type, entry, effect, severity);
    }

    static String correction(FindingType type, String entry, Effect effect, int severity) {
        return effect == Effect.FOUND
                ? "%s: %s ; severity:%d".formatted(type.wire(), entry, severity)
                : "-%s: %s".formatted(type.wire(), entry);
    }

    /** A type in words: "Drugs alcohol". */
    public static String words(FindingType type) {
        var words = type.wire().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
