package org.chaperone.app.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets jobs that were done long ago; what failed stays until it is done. */
@Component
class Tidying implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Outcomes outcomes;
    private final Clock clock;

    Tidying(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs-tidying";
    }

    @Override
    public String words() {
        return "Forget jobs that were done more than 30 days ago";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(3, 10));
    }

    @Override
    @Transactional
    public void run() {
        outcomes.forget(clock.instant().minus(KEPT));
    }
}
