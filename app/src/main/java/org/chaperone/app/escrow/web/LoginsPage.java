package org.chaperone.app.escrow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What logins.jte shows.
 *
 * @param q as it was typed
 * @param wanted whether the policy wants logins sealed
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 * @param keys whether the viewer looks after the keys
 */
public record LoginsPage(
        String q,
        boolean wanted,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean keys) {

    /** An outlet. */
    public record Row(
            String href, String name, String kind, String state, String day, boolean sealed) {}
}
