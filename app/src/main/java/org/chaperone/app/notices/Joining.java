package org.chaperone.app.notices;

import java.time.LocalTime;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who came late are looked for: after each roster import, and every day, as classes change by date too. */
@Component
class Joining implements RecurringJob {

    private final CatchUp catchUp;
    private final Jobs jobs;

    Joining(CatchUp catchUp, Jobs jobs) {
        this.catchUp = catchUp;
        this.jobs = jobs;
    }

    @EventListener
    void changed(RosterChanged roster) {
        if (catchUp.isOfUse()) {
            jobs.add(CatchUp.NAME, "roster");
        }
    }

    @Override
    public String name() {
        return "notices-every-day";
    }

    @Override
    public String words() {
        return "See to the notices of those who joined a class";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(4, 40));
    }

    @Override
    public void run() {
        catchUp.all();
    }
}
