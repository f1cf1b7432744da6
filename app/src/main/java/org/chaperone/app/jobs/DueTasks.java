package org.chaperone.app.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chaperone.app.ui.District;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The jobs as db-scheduler wants them. */
@Component
class DueTasks {

    private final ObjectProvider<Job> contributed;
    private final Runner runner;
    private final District district;
    private volatile @Nullable Map<String, Job> jobs;

    DueTasks(ObjectProvider<Job> contributed, Runner runner, District district) {
        this.contributed = contributed;
        this.runner = runner;
        this.district = district;
    }

    /** By name, in its order. Looked for at first use: jobs lean on what writes jobs. */
    Map<String, Job> jobs() {
        var found = jobs;
        if (found == null) {
            found = byName(contributed.stream().toList());
            jobs = found;
        }
        return found;
    }

    static Map<String, Job> byName(List<Job> jobs) {
        var byName = new TreeMap<String, Job>();
        for (var job : jobs) {
            if (byName.put(job.name(), job) != null) {
                throw new IllegalStateException("Two jobs are called " + job.name());
            }
        }
        return byName;
    }

    List<Task<?>> all() {
        var all = new ArrayList<Task<?>>(recurring());
        all.addAll(once());
        return all;
    }

    List<Task<?>> once() {
        var all = new ArrayList<Task<?>>();
        for (var job : jobs().values()) {
            if (job instanceof OneOffJob once) {
                all.add(
                        Tasks.oneTime(once.name())
                                .onFailure(
                                        (done, operations) -> {
                                            var failure = failure(done);
                                            var wait = Waits.after(failure.attempts);
                                            if (failure.forGood || wait.isEmpty()) {
                                                operations.stop();
                                            } else {
                                                operations.reschedule(
                                                        done, done.getTimeDone().plus(wait.get()));
                                            }
                                        })
                                .execute((it, context) -> runner.run(once, it.getId())));
            }
        }
        return all;
    }

    List<RecurringTask<?>> recurring() {
        var all = new ArrayList<RecurringTask<?>>();
        for (var job : jobs().values()) {
            if (job instanceof RecurringJob again) {
                var schedule = schedule(again.times());
                all.add(
                        Tasks.recurring(again.name(), schedule)
                                .onFailure(sooner(schedule))
                                .execute((it, context) -> runner.run(again, RecurringJob.ABOUT)));
            }
        }
        return all;
    }

    /** After the wait, or at the next set time when that comes first. */
    private static FailureHandler<Void> sooner(Schedule schedule) {
        return (done, operations) -> {
            var regular = schedule.getNextExecutionTime(done);
            Instant retry = done.getTimeDone().plus(Waits.atMostLongest(failure(done).attempts));
            operations.reschedule(done, retry.isBefore(regular) ? retry : regular);
        };
    }

    private static Runner.Failure failure(ExecutionComplete done) {
        return done.getCause()
                .filter(Runner.Failure.class::isInstance)
                .map(Runner.Failure.class::cast)
                .orElseGet(() -> new Runner.Failure(1, false));
    }

    private Schedule schedule(Times times) {
        return switch (times) {
            case Times.Every every -> FixedDelay.of(every.pause());
            case Times.Daily daily -> new Daily(district.zone(), daily.at());
        };
    }
}
