package org.chaperone.app.requests;

import java.time.Instant;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * When somebody first asked for something of a kind at a school.
 *
 * @param requester their id in the directory
 * @param school its id, or null for the whole district
 * @param approved when the first was approved, or null when none was
 */
public record Asking(
        RequestKind kind,
        String requester,
        @Nullable String school,
        Instant sent,
        @Nullable Instant approved) {}
