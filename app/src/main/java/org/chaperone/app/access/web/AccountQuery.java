package org.chaperone.app.access.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.chaperone.app.access.AccountFilter;
import org.chaperone.app.access.AccountState;
import org.chaperone.app.rights.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        try {
            return text(after).isEmpty() ? null : UUID.fromString(text(after));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean isEmpty() {
        return (text(q).strip() + text(role) + text(school) + text(state)).isEmpty();
    }

    /** The address of the part of the list after this account. */
    String after(UUID id) {
        var address = UriComponentsBuilder.fromPath("/accounts");
        add(address, "q", q);
        add(address, "role", role);
        add(address, "school", school);
        add(address, "state", state);
        add(address, "order", order);
        return address.queryParam("after", "{id}").encode().buildAndExpand(id).toUriString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T extends Enum<T>> @Nullable T constant(T[] all, String name) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            address.queryParam(name, text(value).replace("{", "%7B").replace("}", "%7D"));
        }
    }
}
