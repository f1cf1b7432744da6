package org.chaperone.app.requests;

import java.time.Duration;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.springframework.stereotype.Component;

@Component
class Passing implements RecurringJob {

    private final Requests requests;
    private final TimePassing timekeeping;

    Passing(Requests requests, TimePassing timekeeping) {
        this.requests = requests;
        this.timekeeping = timekeeping;
    }

    @Override
    public String name() {
        return "requests-passing";
    }

    @Override
    public String words() {
        return "Pass on requests that lie too long, and end approvals whose last day is over";
    }

    @Override
    public Times times() {
        return new Times.Every(Duration.ofMinutes(15));
    }

    @Override
    public void run() {
        requests.late().forEach(timekeeping::lift);
        requests.over().forEach(timekeeping::expire);
    }
}
