package org.chaperone.app.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One job as it stands.
 *
 * @param about what a one-off job is for; {@link RecurringJob#ABOUT} for a recurring one
 * @param next when it runs next, or null when it doesn't by itself
 * @param endedAt when it last ran, or null
 * @param attempts failures in a row
 * @param problem why the last attempt failed, in words, or null when it didn't
 */
public record JobStatus(
        String name,
        String about,
        JobState state,
        @Nullable Instant next,
        @Nullable Instant endedAt,
        int attempts,
        @Nullable String problem) {

    /** Whether it makes sense to run it now. */
    public boolean canRunNow() {
        return state != JobState.RUNNING && state != JobState.DONE;
    }
}
