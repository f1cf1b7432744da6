package org.chaperone.app.tasks.web;

import org.jspecify.annotations.Nullable;

/**
 * How somebody hears of their tasks elsewhere.
 *
 * @param madeAt when the calendar's address was made, or null when there is none
 * @param address told once, when it is made; else null
 * @param digest whether the daily e-mail comes
 */
public record FeedPage(
        @Nullable String madeAt, @Nullable String address, boolean digest, String email) {}
