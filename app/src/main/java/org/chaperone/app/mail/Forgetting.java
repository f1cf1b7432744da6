package org.chaperone.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a message was delivered is kept; what it said, and the links in it, are not. */
@Component
class Forgetting implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Clock clock;

    Forgetting(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-forgetting";
    }

    @Override
    public String words() {
        return "Take out what was said in e-mails delivered more than 30 days ago";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(3, 20));
    }

    @Override
    @Transactional
    public void run() {
        outbox.forgetWords(clock.instant().minus(KEPT));
    }
}
