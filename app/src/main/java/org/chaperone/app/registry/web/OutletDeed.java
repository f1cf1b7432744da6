package org.chaperone.app.registry.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does on the page of an outlet.
 *
 * @param to whom it is handed, by name or e-mail address
 * @param reason why it is closed
 * @param place the address in which it is embedded
 * @param within what that place is
 */
public record OutletDeed(
        @Nullable String to,
        @Nullable String reason,
        @Nullable String place,
        @Nullable String within) {}
