package org.chaperone.app.audits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list, and in what order. Null doesn't narrow.
 *
 * @param words all of which stand in the message, the clause or the name of the outlet
 * @param outlets only of these
 * @param open true for what is to be mended still, false for what isn't any more
 * @param advice true for what the policy only advises, false for the rest
 */
public record FindingFilter(
        String words,
        @Nullable List<UUID> outlets,
        @Nullable Boolean open,
        @Nullable Boolean advice,
        Order order) {

    public enum Order {
        NEWEST("Newest first"),
        OLDEST("Oldest first"),
        NAME("By outlet");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
