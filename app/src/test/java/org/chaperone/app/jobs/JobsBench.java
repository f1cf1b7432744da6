package org.chaperone.app.jobs;

import java.util.Arrays;
import javax.sql.DataSource;
import org.chaperone.app.TestClock;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.ui.District;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The capability with jobs that a test brings, on the test's database. */
class JobsBench {

    private final DataSource source;
    private final JdbcClient db;
    private final Journal journal;
    private final District district;
    private final TestClock clock;

    JobsBench(
            DataSource source, JdbcClient db, Journal journal, District district, TestClock clock) {
        this.source = source;
        this.db = db;
        this.journal = journal;
        this.district = district;
        this.clock = clock;
    }

    record Set(Jobs jobs, DueJobs due, JobThreads threads) {}

    Set with(Job... jobs) {
        var beans = new StaticListableBeanFactory();
        Arrays.stream(jobs).forEach(it -> beans.addBean(it.name() + it.hashCode(), it));
        var outcomes = new Outcomes(db);
        var tasks =
                new DueTasks(
                        beans.getBeanProvider(Job.class), new Runner(outcomes, clock), district);
        var threads = new JobThreads(source, tasks, new JobsSettings(true, 2), clock);
        return new Set(
                new Jobs(tasks, new JobRows(source, tasks), outcomes, threads, journal, clock),
                new DueJobs(source, tasks, clock),
                threads);
    }

    /** As a node leaves it that was killed in the middle. */
    void pickedByADeadNode(String name, String about) {
        db.sql(
                        """
                        INSERT INTO job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                                         consecutive_failures, version)
                        VALUES (:name, :about, :at, true, 'dead', :at, 0, 1)
                        """)
                .param("name", name)
                .param("about", about)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    void tidy() {
        new Tidying(new Outcomes(db), clock).run();
    }

    void forgetAll(String name) {
        db.sql("DELETE FROM job WHERE task_name = ?").param(name).update();
        db.sql("DELETE FROM job_outcome WHERE name = ?").param(name).update();
    }
}
