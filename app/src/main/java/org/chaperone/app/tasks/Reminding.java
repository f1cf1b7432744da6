package org.chaperone.app.tasks;

import java.time.Duration;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.springframework.stereotype.Component;

@Component
class Reminding implements RecurringJob {

    private final Reminders reminders;

    Reminding(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "tasks-reminding";
    }

    @Override
    public String words() {
        return "Remind people of tasks that are due or overdue";
    }

    @Override
    public Times times() {
        return new Times.Every(Duration.ofMinutes(15));
    }

    @Override
    public void run() {
        reminders.due().forEach(it -> reminders.remind(it.task(), it.stage()));
    }
}
