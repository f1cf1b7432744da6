package org.chaperone.app.registry.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does on the page of an outlet.
 *
 * @param to whom it is handed, by name or e-mail address
 * @param reason why it is closed
 * @param place the address in which it is embedded
 * @param within what that place is
 * @param administrator who runs it, by name or e-mail address
 * @param district {@code yes} when they hold the district's access
 * @param on the day on which one asks who answered for it
 */
public record OutletDeed(
        @Nullable String to,
        @Nullable String reason,
        @Nullable String place,
        @Nullable String within,
        @Nullable String administrator,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String district,
        @Nullable String on) {

    /** Only the day that is asked about. */
    OutletDeed asking() {
        return new OutletDeed(null, null, null, null, null, null, null, null, on);
    }
}
