package org.chaperone.app.requests;

import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * Which requests.
 *
 * @param words all of which must be in it; may be empty
 * @param kind null for all
 * @param state null for all
 */
public record RequestFilter(
        Whose whose,
        String words,
        @Nullable RequestKind kind,
        @Nullable RequestState state,
        Order order) {

    /** All that somebody may see. */
    public static final RequestFilter ALL = of(Whose.ALL);

    public static RequestFilter of(Whose whose) {
        return new RequestFilter(whose, "", null, null, Order.NEWEST);
    }

    /** Whose they are. */
    public enum Whose {
        /** Asked for by the viewer. */
        MINE("Mine"),
        /** Waiting for the viewer. */
        TO_DECIDE("To decide"),
        ALL("All that I may see");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What comes first. */
    public enum Order {
        NEWEST("The newest first"),
        OLDEST("The oldest first");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
