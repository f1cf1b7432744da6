package org.chaperone.app.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal number that somebody asked to give out.
 *
 * @param givenAt when it was given out, or null when that isn't put down
 * @param tooEarly whether that was before the number was authorized, or without that
 * @param mayNote whether the viewer is to put down when
 * @param told how far those concerned are told what it is for, or null where the policy has nobody told
 */
public record Disclosure(
        @Nullable Instant givenAt,
        boolean tooEarly,
        boolean mayNote,
        PurposeNotices.@Nullable Told told) {

    /** Whether it is on record when it was given out, and everybody is told what for. */
    public boolean isComplete() {
        return givenAt != null && !tooEarly && (told == null || told.isComplete());
    }
}
