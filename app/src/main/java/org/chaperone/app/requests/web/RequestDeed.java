package org.chaperone.app.requests.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does on the page of a request.
 *
 * @param digest of the version that they looked at
 * @param act what they decide
 * @param note why
 * @param conditions under which they agree
 * @param reference the address of what was made
 * @param givenAt when a number was given out, as a day and a time
 * @param reason why it is withdrawn or ended
 */
public record RequestDeed(
        @Nullable String digest,
        @Nullable String act,
        @Nullable String note,
        @Nullable String conditions,
        @Nullable String reference,
        @Nullable String givenAt,
        @Nullable String reason) {

    static final RequestDeed NONE = new RequestDeed(null, null, null, null, null, null, null);
}
