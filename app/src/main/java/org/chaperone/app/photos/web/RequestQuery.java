package org.chaperone.app.photos.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.photos.asking.RequestFilter;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record RequestQuery(
        @Nullable String whose,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    static final String PATH = "/photos/requests";
    static final String MINE = "mine";
    static final String TO_ME = "to-me";
    static final String OLDEST = "oldest";

    RequestFilter filter() {
        return new RequestFilter(
                switch (text(whose)) {
                    case MINE -> true;
                    case TO_ME -> false;
                    default -> null;
                },
                ListAddress.constant(State.values(), state),
                text(order).equals(OLDEST));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isNarrow() {
        var filter = filter();
        return filter.mine() != null || filter.state() != null;
    }

    /** The address of the part after this request. */
    String after(UUID id) {
        var filter = filter();
        return ListAddress.of(PATH)
                .with("whose", filter.mine() == null ? null : filter.mine() ? MINE : TO_ME)
                .with("state", filter.state() == null ? null : ListAddress.word(filter.state()))
                .with("order", filter.oldestFirst() ? OLDEST : null)
                .after(id);
    }
}
