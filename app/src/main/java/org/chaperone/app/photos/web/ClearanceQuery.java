package org.chaperone.app.photos.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.photos.ClearanceFilter;
import org.chaperone.app.photos.ClearanceFilter.State;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record ClearanceQuery(
        @Nullable String verdict,
        @Nullable String whose,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    static final String PATH = "/photos/clearances";
    static final String MINE = "mine";
    static final String OTHERS = "others";
    static final String OLDEST = "oldest";

    ClearanceFilter filter() {
        return new ClearanceFilter(
                Verdict.of(text(verdict)).orElse(null),
                switch (text(whose)) {
                    case MINE -> true;
                    case OTHERS -> false;
                    default -> null;
                },
                ListAddress.constant(State.values(), state),
                text(order).equals(OLDEST));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        var filter = filter();
        return filter.verdict() == null && filter.mine() == null && filter.state() == null;
    }

    /** The address of the part after this clearance. */
    String after(UUID id) {
        var filter = filter();
        return ListAddress.of(PATH)
                .with("verdict", filter.verdict() == null ? null : filter.verdict().word())
                .with("whose", filter.mine() == null ? null : filter.mine() ? MINE : OTHERS)
                .with("state", filter.state() == null ? null : ListAddress.word(filter.state()))
                .with("order", filter.oldestFirst() ? OLDEST : null)
                .after(id);
    }
}
