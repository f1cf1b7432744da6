package org.chaperone.app.jobs;

import java.util.List;

/**
 * A part of a list of jobs.
 *
 * @param count of the whole list
 * @param more whether another part follows
 */
public record JobsPart(List<JobStatus> jobs, int count, boolean more) {}
