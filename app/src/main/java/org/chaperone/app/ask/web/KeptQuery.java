package org.chaperone.app.ask.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.ask.KeptFilter;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record KeptQuery(
        @Nullable String question,
        @Nullable String verdict,
        @Nullable String whose,
        @Nullable String order,
        @Nullable String after) {

    static final String MINE = "mine";
    static final String SHARED = "shared";
    static final String OLDEST = "oldest";

    KeptFilter filter() {
        return new KeptFilter(
                QuestionType.of(text(question)).orElse(null),
                Verdict.of(text(verdict)).orElse(null),
                switch (text(whose)) {
                    case MINE -> true;
                    case SHARED -> false;
                    default -> null;
                },
                text(order).equals(OLDEST));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return filter().equals(KeptFilter.ALL)
                || filter().equals(new KeptFilter(null, null, null, true));
    }

    /** The address of the part after this answer. */
    String after(UUID id) {
        var filter = filter();
        return ListAddress.of("/answers")
                .with("question", filter.question() == null ? null : filter.question().word())
                .with("verdict", filter.verdict() == null ? null : filter.verdict().word())
                .with("whose", filter.mine() == null ? null : filter.mine() ? MINE : SHARED)
                .with("order", filter.oldestFirst() ? OLDEST : null)
                .after(id);
    }
}
