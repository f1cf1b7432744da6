package org.chaperone.app.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs to list. Null doesn't narrow.
 *
 * @param recurring whether those at set times, or those that run once
 */
public record JobsFilter(
        @Nullable Boolean recurring, @Nullable String name, @Nullable JobState state) {}
