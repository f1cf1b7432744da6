package org.chaperone.app.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Writes rows of db-scheduler in the transaction of whoever calls. */
@Component
class JobRows {

    static final String TABLE = "job";

    private final DataSource source;
    private final DueTasks tasks;
    private volatile @Nullable SchedulerClient client;

    JobRows(DataSource source, DueTasks tasks) {
        this.source = new TransactionAwareDataSourceProxy(source);
        this.tasks = tasks;
    }

    void add(String name, String about, Instant at) {
        client().scheduleIfNotExists(new TaskInstance<>(name, about), at);
    }

    void move(String name, String about, Instant at) {
        client().reschedule(TaskInstanceId.of(name, about), at);
    }

    void remove(String name, String about) {
        client().cancel(TaskInstanceId.of(name, about));
    }

    /** Made at first use: jobs lean on what writes jobs. */
    private SchedulerClient client() {
        var made = client;
        if (made == null) {
            made = SchedulerClient.Builder.create(source, tasks.all()).tableName(TABLE).build();
            client = made;
        }
        return made;
    }
}
