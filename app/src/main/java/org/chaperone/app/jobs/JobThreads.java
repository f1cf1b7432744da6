package org.chaperone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes jobs that are due and runs each on a virtual thread, from the start of the application to its end. */
@Component
class JobThreads implements SmartLifecycle {

    private static final Duration LOOKS = Duration.ofSeconds(5);

    /** A node that hasn't said so six times in a row has died, and others take its jobs. */
    private static final Duration ALIVE = Duration.ofSeconds(30);

    private static final Duration LAST_WAIT = Duration.ofSeconds(20);

    private final DataSource source;
    private final DueTasks tasks;
    private final JobsSettings settings;
    private final Clock clock;
    private volatile @Nullable Scheduler running;

    JobThreads(DataSource source, DueTasks tasks, JobsSettings settings, Clock clock) {
        this.source = source;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks for due jobs now instead of a little later. */
    void look() {
        var scheduler = running;
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        if (settings.run()) {
            var scheduler =
                    Scheduler.create(source, tasks.once())
                            .startTasks(tasks.recurring())
                            .tableName(JobRows.TABLE)
                            .clock(clock::instant)
                            .threads(settings.atOnce())
                            .executorService(Executors.newVirtualThreadPerTaskExecutor())
                            .pollingInterval(LOOKS)
                            .heartbeatInterval(ALIVE)
                            .shutdownMaxWait(LAST_WAIT)
                            .failureLogging(LogLevel.OFF, false)
                            .build();
            scheduler.start();
            running = scheduler;
        }
    }

    @Override
    public void stop() {
        var scheduler = running;
        if (scheduler != null) {
            running = null;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
