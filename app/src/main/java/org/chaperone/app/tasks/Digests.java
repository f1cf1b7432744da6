package org.chaperone.app.tasks;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chaperone.app.access.Access;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.rights.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(TaskSettings.class)
class Digests implements RecurringJob {

    private static final int EVERYBODY = 100_000;

    private final Reminders reminders;
    private final Access access;
    private final TaskSettings settings;

    Digests(Reminders reminders, Access access, TaskSettings settings) {
        this.reminders = reminders;
        this.access = access;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "tasks-digest";
    }

    @Override
    public String words() {
        return "Write to people what waits for them today";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(settings.digestHour(), 0));
    }

    @Override
    public void run() {
        var workers =
                Arrays.stream(Role.values())
                        .filter(it -> it.isStaff() || it == Role.CONTRACTOR)
                        .collect(Collectors.toUnmodifiableSet());
        access.holding(workers, "", EVERYBODY).forEach(reminders::digest);
    }
}
