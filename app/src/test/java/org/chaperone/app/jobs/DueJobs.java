package org.chaperone.app.jobs;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Runs what is due, on the thread and in the transaction of the test, by the test's clock. */
public final class DueJobs {

    private final SettableClock time = new SettableClock();
    private final ManualScheduler scheduler;
    private final Clock clock;

    DueJobs(DataSource source, DueTasks tasks, Clock clock) {
        this.clock = clock;
        scheduler =
                TestHelper.createManualScheduler(new OfTheTest(source), tasks.once())
                        .clock(time)
                        .startTasks(tasks.recurring())
                        .tableName(JobRows.TABLE)
                        .build();
    }

    /** Plans the jobs at set times, as the start of the application does. */
    void plan() {
        time.set(clock.instant());
        scheduler.start();
    }

    /** Runs each job that is due by now once. */
    public void run() {
        time.set(clock.instant());
        scheduler.runAnyDueExecutions();
    }

    /** Takes the jobs of nodes that died. */
    void revive() {
        time.set(clock.instant());
        scheduler.runDeadExecutionDetection();
    }

    /** The connection of the test's transaction, which the scheduler would commit if it knew of it. */
    private static final class OfTheTest extends TransactionAwareDataSourceProxy {

        OfTheTest(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("getAutoCommit")) {
                                    return true;
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getTargetException();
                                }
                            });
        }
    }
}
