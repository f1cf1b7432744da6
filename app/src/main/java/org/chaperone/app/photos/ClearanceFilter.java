package org.chaperone.app.photos;

import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which clearances to list, and in what order. Null doesn't narrow.
 *
 * @param mine true for one's own, false for those of others
 * @param state how far they have come
 */
public record ClearanceFilter(
        @Nullable Verdict verdict,
        @Nullable Boolean mine,
        @Nullable State state,
        boolean oldestFirst) {

    public static final ClearanceFilter ALL = new ClearanceFilter(null, null, null, false);

    public enum State {
        NOT_PUBLIC("Not public"),
        PUBLIC("Public"),
        TO_TAKE_DOWN("To take down");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
