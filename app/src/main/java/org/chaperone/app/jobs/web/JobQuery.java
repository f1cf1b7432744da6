package org.chaperone.app.jobs.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.jobs.JobState;
import org.chaperone.app.jobs.JobStatus;
import org.chaperone.app.jobs.JobsFilter;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says; anything in it that isn't known counts as not said.
 *
 * @param job the name of one
 * @param from the name of the job that the last part ended with
 * @param after what that job was for
 */
public record JobQuery(
        @Nullable String job,
        @Nullable String state,
        @Nullable String from,
        @Nullable String after) {

    JobsFilter filter() {
        return new JobsFilter(
                false, text(job).isEmpty() ? null : job, constant(JobState.values(), text(state)));
    }

    boolean isEmpty() {
        return (text(job) + text(state)).isEmpty();
    }

    /** The address of the part of the list after this job. */
    String after(JobStatus last) {
        return ListAddress.of("/jobs")
                .with("job", job)
                .with("state", state)
                .with("from", last.name())
                .after(last.about());
    }
}
