package org.chaperone.app.access.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.access.AccountFilter;
import org.chaperone.app.access.AccountState;
import org.chaperone.app.rights.Role;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record AccountQuery(
        @Nullable String q,
        @Nullable String role,
        @Nullable String school,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    AccountFilter filter() {
        var ordered = constant(AccountFilter.Order.values(), text(order));
        return new AccountFilter(
                text(q).strip(),
                constant(Role.values(), text(role)),
                text(school).isEmpty() ? null : school,
                constant(AccountState.values(), text(state)),
                ordered == null ? AccountFilter.Order.NAME : ordered);
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return (text(q).strip() + text(role) + text(school) + text(state)).isEmpty();
    }

    /** The address of the part of the list after this account. */
    String after(UUID id) {
        return ListAddress.of("/accounts")
                .with("q", q)
                .with("role", role)
                .with("school", school)
                .with("state", state)
                .with("order", order)
                .after(id);
    }
}
