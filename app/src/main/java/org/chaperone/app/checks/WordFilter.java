package org.chaperone.app.checks;

import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * Which of the district's words to list, and in what order. Null doesn't narrow.
 *
 * @param words each must be part of the entry or of the reason
 * @param state null for all but those taken off
 */
public record WordFilter(
        String words, @Nullable FindingType type, DistrictWord.@Nullable State state, Order order) {

    public static final WordFilter CURRENT = new WordFilter("", null, null, Order.ENTRY);

    public enum Order {
        ENTRY,
        /** The last added first. */
        NEWEST,
        /** The worst first. */
        SEVERITY
    }
}
