package org.chaperone.app.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.chaperone.app.tasks.Bearer;
import org.chaperone.policy.procedure.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step that a version has come to.
 *
 * @param number among the steps of this version, from 0
 * @param id of the step in the policy
 * @param bearer whose step it is
 * @param instead why that isn't whom the policy names; empty when it is
 * @param due the last day on which it is in time, or null for one that is done at once
 * @param up who may decide as well since it is late, or null
 * @param decision what was decided, or null
 */
public record ReachedStep(
        int version,
        int number,
        String id,
        Step.Does does,
        Bearer bearer,
        String instead,
        Instant reachedAt,
        @Nullable LocalDate due,
        @Nullable Bearer up,
        @Nullable Decided decision) {

    /** Whether somebody has to do something. */
    public boolean waits() {
        return does.waits() && decision == null;
    }
}
