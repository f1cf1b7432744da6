package org.chaperone.app.access;

import org.chaperone.app.rights.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list, and in what order. Null doesn't narrow.
 *
 * @param words each must be part of the name or the address
 * @param school the id of a school that a role is held for
 */
public record AccountFilter(
        String words,
        @Nullable Role role,
        @Nullable String school,
        @Nullable AccountState state,
        Order order) {

    public static final AccountFilter ALL = new AccountFilter("", null, null, null, Order.NAME);

    public enum Order {
        NAME,
        /** The last opened first. */
        NEWEST,
        /** Who was here last first; who never was last. */
        SEEN
    }
}
