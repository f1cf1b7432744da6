package org.chaperone.app.families;

import org.jspecify.annotations.Nullable;

/**
 * Whom to list.
 *
 * @param school by its id
 * @param group only families of this class, team or club; null for the whole school
 * @param words each must be part of the name of the adult or of a child
 * @param state null doesn't narrow
 */
public record LinkFilter(
        String school,
        @Nullable String group,
        String words,
        @Nullable LinkState state,
        Order order) {

    public enum Order {
        NAME,
        /** Those who have come the least far first. */
        STATE,
        /** Those asked last first, those never asked in the end. */
        LATEST
    }
}
