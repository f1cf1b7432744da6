package org.chaperone.app.notices.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.notices.NoticeFilter;
import org.chaperone.app.notices.NoticeFilter.Order;
import org.chaperone.app.notices.NoticeState;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of a list of notices says; anything in it that isn't known counts as not said. */
public record NoticeQuery(@Nullable String q, @Nullable String state, @Nullable String order) {

    static final String UNTOLD = "untold";
    static final String RETURNED = "returned";

    NoticeFilter filter() {
        return new NoticeFilter(
                text(q).replace("\0", ""),
                constant(NoticeState.values(), state),
                text(state).equals(UNTOLD),
                text(state).equals(RETURNED),
                Objects.requireNonNullElse(constant(Order.values(), order), Order.NAME));
    }

    ListAddress address(UUID occasion) {
        return ListAddress.of("/notices/" + occasion)
                .with("q", q)
                .with("state", state)
                .with("order", order);
    }
}
