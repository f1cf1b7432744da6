package org.chaperone.app.registry.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.registry.EmbeddingFilter;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list of embedded feeds says; anything in it that isn't known counts as not said. */
public record EmbeddedQuery(@Nullable String state, @Nullable String unit, @Nullable String after) {

    static final String PATH = "/outlets/embedded";
    static final String OPEN = "open";
    static final String LOOKED_AT = "looked-at";

    EmbeddingFilter filter() {
        return new EmbeddingFilter(
                switch (text(state)) {
                    case OPEN -> true;
                    case LOOKED_AT -> false;
                    default -> null;
                },
                OutletQuery.known(unit),
                null,
                false);
    }

    boolean isEmpty() {
        return (text(state) + text(unit)).isEmpty();
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    /** The address of the part after this one. */
    String after(UUID id) {
        return ListAddress.of(PATH).with("state", state).with("unit", unit).after(id);
    }
}
