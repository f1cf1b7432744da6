package org.chaperone.app.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes jobs, and tells how they stand. */
@Service
public class Jobs {

    private static final int ON_A_PAGE = 50;

    private final DueTasks tasks;
    private final JobRows rows;
    private final Outcomes outcomes;
    private final JobThreads threads;
    private final Journal journal;
    private final Clock clock;

    Jobs(
            DueTasks tasks,
            JobRows rows,
            Outcomes outcomes,
            JobThreads threads,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.outcomes = outcomes;
        this.threads = threads;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes a job that runs once, soon after the caller's transaction commits; not at all when it doesn't. The same job
     * for the same thing is written once as long as it hasn't run.
     *
     * @param name of a {@link OneOffJob}
     * @param about what it is for, such as an id
     * @throws IllegalArgumentException when there is no such job
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String name, String about) {
        addAt(name, about, clock.instant());
    }

    /** The same, not before this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAt(String name, String about, Instant at) {
        if (!(tasks.jobs().get(name) instanceof OneOffJob)) {
            throw new IllegalArgumentException("No job that runs once is called " + name);
        }
        rows.add(name, about, at);
        lookAfterCommit();
    }

    /** Takes away a job that hasn't begun; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cancel(String name, String about) {
        var waiting = outcomes.one(name, about).filter(it -> it.next() != null);
        if (waiting.isEmpty() || waiting.get().state() == JobState.RUNNING) {
            return false;
        }
        rows.remove(name, about);
        return true;
    }

    /** Jobs with these names, those that need somebody first; 50 at a time. */
    @Transactional(readOnly = true)
    public JobsPart list(JobsFilter filter, @Nullable String afterName, @Nullable String after) {
        var names = names(filter);
        var place =
                afterName == null || after == null || !canBe(afterName, after)
                        ? null
                        : outcomes.place(afterName, after).orElse(null);
        var found = outcomes.list(names, filter.state(), place, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new JobsPart(
                List.copyOf(shown),
                outcomes.count(names, filter.state()),
                found.size() > shown.size());
    }

    /** How many jobs failed and aren't tried again by themselves. */
    @Transactional(readOnly = true)
    public int givenUp() {
        return outcomes.count(tasks.jobs().keySet(), JobState.GIVEN_UP);
    }

    /** How a job stands; empty when it never was. */
    @Transactional(readOnly = true)
    public Optional<JobStatus> status(String name, String about) {
        return canBe(name, about) ? outcomes.one(name, about) : Optional.empty();
    }

    /** Whether there can be a row of this; the database takes no zero in a text. */
    private boolean canBe(String name, String about) {
        return tasks.jobs().containsKey(name) && about.indexOf(0) < 0;
    }

    /** What there is to be done by itself, in the order of names. */
    public List<Job> all() {
        return List.copyOf(tasks.jobs().values());
    }

    /** Whether this person looks after jobs. */
    public static boolean mayRun(Viewer viewer) {
        return viewer.holds(it -> it == Role.ADMINISTRATOR || it == Role.TECHNOLOGY);
    }

    /**
     * Runs a job now that waits for its time or has failed.
     *
     * @return false when there is none, it runs already or was done, or the viewer doesn't look after jobs
     */
    @Transactional
    public boolean runNow(String name, String about, Viewer viewer) {
        var job = tasks.jobs().get(name);
        var status = status(name, about).filter(JobStatus::canRunNow);
        if (job == null || status.isEmpty() || !mayRun(viewer)) {
            return false;
        }
        var waits = status.get().next() != null;
        if (waits) {
            rows.move(name, about, clock.instant());
        } else {
            rows.add(name, about, clock.instant());
        }
        journal.record(
                new Entry(viewer.actor(), "job-run-again", "job:" + name, Map.of("about", about)));
        lookAfterCommit();
        return true;
    }

    private List<String> names(JobsFilter filter) {
        return tasks.jobs().values().stream()
                .filter(
                        it ->
                                filter.recurring() == null
                                        || filter.recurring() == it instanceof RecurringJob)
                .map(Job::name)
                .filter(it -> filter.name() == null || filter.name().equals(it))
                .toList();
    }

    private void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        threads.look();
                    }
                });
    }
}
