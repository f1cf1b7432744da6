package org.chaperone.app.publicpages;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew when any node has changed the register, and each minute in any case: names of schools change elsewhere, and a
 * message can be missed while the connection is made again.
 */
@Component
class OfficialListening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OfficialListening.class);
    private static final int A_MINUTE = (int) Duration.ofMinutes(1).toMillis();
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(5);

    private final DataSource database;
    private final OfficialPagesInMemory pages;
    private final AtomicReference<@Nullable Connection> listening = new AtomicReference<>();

    private volatile @Nullable Thread thread;

    OfficialListening(DataSource database, OfficialPagesInMemory pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public void start() {
        var listener = Thread.ofPlatform().daemon().name("official-pages").unstarted(this::listen);
        // It goes on for as long as it finds itself there.
        thread = listener;
        listener.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        var connection = listening.getAndSet(null);
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The listening connection was gone already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listen() {
        while (thread == Thread.currentThread()) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                listening.set(connection);
                statement.execute("LISTEN chaperone_official_pages");
                var notifications = connection.unwrap(PGConnection.class);
                while (thread == Thread.currentThread()) {
                    pages.refresh();
                    notifications.getNotifications(A_MINUTE);
                }
            } catch (SQLException | RuntimeException e) {
                if (thread == Thread.currentThread()) {
                    LOG.warn("Official pages aren't read anew until the database answers again");
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(BEFORE_TRYING_AGAIN.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
