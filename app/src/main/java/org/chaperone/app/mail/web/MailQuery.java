package org.chaperone.app.mail.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.mail.MailState;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record MailQuery(
        @Nullable String q,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    MailFilter filter() {
        var ordered = constant(MailFilter.Order.values(), text(order));
        return new MailFilter(
                text(q).strip().replace("\0", ""),
                constant(MailState.values(), text(state)),
                ordered == null ? MailFilter.Order.NEWEST : ordered);
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return (text(q).strip() + text(state)).isEmpty();
    }

    /** The address of the part of the list after this message. */
    String after(UUID id) {
        return ListAddress.of("/mail")
                .with("q", q)
                .with("state", state)
                .with("order", order)
                .after(id);
    }
}
