package org.chaperone.app.jobs;

import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one job and notes how it ended. */
@Component
class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int FRAMES = 8;

    private final Outcomes outcomes;
    private final Clock clock;

    Runner(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** How an attempt failed. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** Failures in a row. */
        final int attempts;

        final boolean forGood;

        Failure(int attempts, boolean forGood) {
            super(null, null, false, false);
            this.attempts = attempts;
            this.forGood = forGood;
        }
    }

    /**
     * @throws Failure when it failed, once that is noted
     */
    void run(Job job, String about) {
        try {
            switch (job) {
                case OneOffJob once -> once.run(about);
                case RecurringJob again -> again.run();
            }
        } catch (JobFailed e) {
            LOG.warn("Job {} failed: {}", job.name(), e.words());
            var attempts = outcomes.failed(job.name(), about, e.words(), clock.instant());
            throw new Failure(attempts, e.isForGood());
        } catch (RuntimeException e) {
            LOG.error("Job {} failed: {}", job.name(), trace(e));
            var words =
                    "Something went wrong inside Chaperone (%s). The log tells where."
                            .formatted(e.getClass().getSimpleName());
            throw new Failure(outcomes.failed(job.name(), about, words, clock.instant()), false);
        }
        outcomes.done(job.name(), about, clock.instant());
    }

    /** Where it happened, without the messages: those of the database tell values. */
    private static String trace(Throwable failure) {
        var cause = failure.getCause();
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(it -> "\n  at " + it)
                        .collect(Collectors.joining())
                + (cause == null ? "" : "\nbecause of " + trace(cause));
    }
}
