package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.families.FamilyRequest.Filter;
import org.chaperone.app.families.FamilyRequest.State;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record FamilyRequestQuery(
        @Nullable String state, @Nullable String order, @Nullable String after) {

    static final String PATH = "/families/requests";
    static final String OLDEST = "oldest";

    Filter filter() {
        return new Filter(constant(State.values(), state), text(order).equals(OLDEST));
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    /** The address of the part after this request. */
    String after(UUID id) {
        return ListAddress.of(PATH).with("state", state).with("order", order).after(id);
    }
}
