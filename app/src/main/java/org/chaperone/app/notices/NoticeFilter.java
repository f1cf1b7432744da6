package org.chaperone.app.notices;

import org.jspecify.annotations.Nullable;

/**
 * Which notices of an occasion to list.
 *
 * @param words each must be part of the name of the child or of the guardian
 * @param state null doesn't narrow
 * @param untold only those who aren't told yet
 * @param returned only those whose e-mail came back
 */
public record NoticeFilter(
        String words, @Nullable NoticeState state, boolean untold, boolean returned, Order order) {

    public enum Order {
        /** By the child's last name. */
        NAME,
        /** What needs somebody first. */
        STATE
    }

    public boolean isNarrow() {
        return !words.isBlank() || state != null || untold || returned;
    }
}
