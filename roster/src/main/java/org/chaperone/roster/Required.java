package org.chaperone.roster;

import org.jspecify.annotations.Nullable;

/** What every value checks of its own parts. */
final class Required {

    private Required() {}

    /** The text without outer blanks; blank or missing text is refused, naming {@code what}. */
    static String text(@Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value.strip();
    }

    /** The text without outer blanks, or null when there is none. */
    static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
