package org.chaperone.app.requests;

import java.time.Instant;

/**
 * Something that happened to a request beside what was decided.
 *
 * @param by a name
 * @param note may be empty
 */
public record Happening(Kind kind, int version, Instant at, String by, String note) {

    /** What it was. */
    public enum Kind {
        BEGUN,
        SENT,
        TOLD,
        LATE,
        WITHDRAWN,
        APPROVED,
        EXPIRED,
        ENDED,
        RENEWED,
        /** The register of pages couldn't take what was approved. */
        NOT_REGISTERED,
        /** Whoever asked put down when they gave their number out. */
        GIVEN_OUT
    }
}
