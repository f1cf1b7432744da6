package org.chaperone.app.requests;

import java.time.Instant;

/**
 * What was decided in a step.
 *
 * @param by their id in the directory
 * @param actingFor whose designee they were, or empty
 * @param reference where what was made is, or empty
 */
public record Decided(
        Act act,
        String by,
        String name,
        String actingFor,
        Instant at,
        String note,
        String conditions,
        String reference) {

    /** What can be decided. */
    public enum Act {
        /** Approved, talked over, confirmed or made, as the step has it. */
        AGREED,
        DECLINED,
        /** It is to be changed and sent again. */
        RETURNED
    }
}
