package org.chaperone.app.publicpages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seal of approval that was given to a page.
 *
 * @param code 16 letters and digits that stand in the address behind it
 * @param address of the page it was given to, and is bound to
 * @param signature Ed25519 over the code and the address
 * @param withdrawal when and why it was taken back, or null
 */
public record Seal(
        String code,
        UUID outlet,
        String address,
        byte[] signature,
        Instant issuedAt,
        String issuedBy,
        @Nullable Withdrawal withdrawal) {

    public record Withdrawal(Instant at, String by, String reason) {}

    /** What a seal says of the page on which it was found. */
    public enum Verdict {
        VALID,
        /** It was given to another address. */
        NOT_VALID_HERE,
        /** It was taken back, or the page was closed. */
        WITHDRAWN,
        /** There is no such seal, or it isn't signed by the district. */
        UNKNOWN
    }

    /** What stands behind it. */
    public String path() {
        return "/seal/" + code;
    }
}
