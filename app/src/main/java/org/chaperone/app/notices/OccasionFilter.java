package org.chaperone.app.notices;

import org.jspecify.annotations.Nullable;

/**
 * Which occasions to list.
 *
 * @param words each must be part of the title
 * @param kind of notice, by its id; null for all
 * @param school by its id; null for all
 * @param untold only those with households that aren't told yet
 */
public record OccasionFilter(
        String words, @Nullable String kind, @Nullable String school, boolean untold, Order order) {

    public enum Order {
        NEWEST,
        TITLE
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !words.isBlank() || kind != null || school != null || untold;
    }
}
