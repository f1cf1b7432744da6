package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.Objects;
import org.chaperone.app.directory.Named;
import org.chaperone.app.families.LinkFilter;
import org.chaperone.app.families.LinkFilter.Order;
import org.chaperone.app.families.LinkState;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says; anything in it that isn't known counts as not said.
 *
 * @param group a class, team or club by its id
 */
public record LinkQuery(
        @Nullable String school,
        @Nullable String group,
        @Nullable String q,
        @Nullable String state,
        @Nullable String order) {

    /** At the school that is asked for, or else the first of these. */
    LinkFilter filter(List<Named> schools) {
        var at =
                schools.stream()
                        .map(Named::id)
                        .filter(it -> it.equals(school))
                        .findFirst()
                        .orElseGet(() -> schools.isEmpty() ? "" : schools.getFirst().id());
        return new LinkFilter(
                at,
                text(group).isEmpty() ? null : group,
                text(q),
                constant(LinkState.values(), text(state)),
                Objects.requireNonNullElse(constant(Order.values(), text(order)), Order.NAME));
    }

    ListAddress address() {
        return ListAddress.of("/families")
                .with("school", school)
                .with("group", group)
                .with("q", q)
                .with("state", state)
                .with("order", order);
    }

    boolean isNarrow() {
        return !(text(group) + text(q).strip() + text(state)).isEmpty();
    }
}
