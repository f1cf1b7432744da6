package org.chaperone.app.requests.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.requests.RequestFilter;
import org.chaperone.app.requests.RequestFilter.Order;
import org.chaperone.app.requests.RequestFilter.Whose;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record RequestQuery(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    static final String PATH = "/requests";

    RequestFilter filter() {
        return new RequestFilter(
                Objects.requireNonNullElse(ListAddress.constant(Whose.values(), whose), Whose.ALL),
                words(),
                ListAddress.constant(RequestKind.values(), kind),
                ListAddress.constant(RequestState.values(), state),
                Objects.requireNonNullElse(
                        ListAddress.constant(Order.values(), order), Order.NEWEST));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        var it = filter();
        return it.words().isEmpty()
                && it.whose() == Whose.ALL
                && it.kind() == null
                && it.state() == null;
    }

    /** The address of the part after this request. */
    String after(UUID id) {
        return ListAddress.of(PATH)
                .with("q", q)
                .with("whose", whose)
                .with("kind", kind)
                .with("state", state)
                .with("order", order)
                .after(id);
    }

    private String words() {
        return text(q).replace("\0", "").strip();
    }
}
