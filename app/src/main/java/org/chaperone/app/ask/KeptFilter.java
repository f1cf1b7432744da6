package org.chaperone.app.ask;

import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which kept answers to list, and in what order. Null doesn't narrow.
 *
 * @param mine true for one's own, false for those that others shared
 */
public record KeptFilter(
        @Nullable QuestionType question,
        @Nullable Verdict verdict,
        @Nullable Boolean mine,
        boolean oldestFirst) {

    public static final KeptFilter ALL = new KeptFilter(null, null, null, false);
    public static final KeptFilter SHARED = new KeptFilter(null, null, false, false);
    public static final KeptFilter MINE = new KeptFilter(null, null, true, false);
}
