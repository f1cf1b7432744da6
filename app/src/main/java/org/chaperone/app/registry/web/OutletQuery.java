package org.chaperone.app.registry.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record OutletQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String state,
        @Nullable String whose,
        @Nullable String ways,
        @Nullable String order,
        @Nullable String after) {

    static final String PATH = "/outlets";
    static final String IN_USE = "in-use";
    static final String CLOSED = "closed";
    static final String MINE = "mine";
    static final String NONE = "none";
    static final String SOME = "some";

    OutletFilter filter(Viewer viewer) {
        return new OutletFilter(
                words(),
                ListAddress.constant(OutletKind.values(), kind),
                known(unit),
                switch (text(state)) {
                    case IN_USE -> true;
                    case CLOSED -> false;
                    default -> null;
                },
                text(whose).equals(MINE) ? text(viewer.person()) : null,
                switch (text(ways)) {
                    case NONE -> true;
                    case SOME -> false;
                    default -> null;
                },
                text(order).equals(ListAddress.word(Order.NEWEST)) ? Order.NEWEST : Order.NAME);
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return words().isEmpty()
                && ListAddress.constant(OutletKind.values(), kind) == null
                && (text(unit) + text(state) + text(whose) + text(ways)).isEmpty();
    }

    /** The address of the part after this outlet. */
    String after(UUID id) {
        return ListAddress.of(PATH)
                .with("q", q)
                .with("kind", kind)
                .with("unit", unit)
                .with("state", state)
                .with("whose", whose)
                .with("ways", ways)
                .with("order", order)
                .after(id);
    }

    private String words() {
        return text(q).replace("\0", "").strip();
    }

    /** A school's id or the word for the district; null for what can be neither. */
    static @Nullable String known(@Nullable String unit) {
        var plain = text(unit);
        return plain.isEmpty() || plain.indexOf('\0') >= 0 ? null : plain;
    }
}
