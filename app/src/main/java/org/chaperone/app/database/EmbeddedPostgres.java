package org.chaperone.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own on loopback, with its files in the data folder. It dies cleanly with the process that
 * started it, also when that is killed, and puts right what an earlier end has left behind.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String OWNER = "chaperone";

    private static final String DATABASE = "chaperone";
    private static final String MAJOR = "18";
    private static final int ATTEMPTS = 5;

    private final RunAs runAs;
    private final PostgresBinaries programs;
    private final Path cluster;
    private final Path log;
    private final String password;
    private final List<String> settings;
    private PostgresProcess process;
    private int port;

    private EmbeddedPostgres(
            DataFolder folder, PostgresBinaries programs, RunAs runAs, List<String> settings) {
        this.runAs = runAs;
        this.programs = programs;
        this.cluster = folder.path().resolve("database");
        this.log = folder.path().resolve("postgres.log");
        this.password = folder.secret("database.password");
        this.settings = settings;
        if (!Files.exists(cluster)) {
            makeCluster();
        }
        refuseOtherRelease();
        endWhatIsLeft();
        keepOldLog();
        this.process = startOnFreePort();
        makeDatabase();
    }

    /** Starts the server, making its files first when there are none. */
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, folder.path(), List.of());
    }

    /**
     * @param programs folder in which the server's programs are unpacked, to share between several data folders
     * @param settings server settings as {@code name=value}, over the defaults
     */
    public static EmbeddedPostgres start(DataFolder folder, Path programs, List<String> settings) {
        return start(folder, programs, settings, RunAs.here());
    }

    static EmbeddedPostgres start(
            DataFolder folder, Path programs, List<String> settings, RunAs runAs) {
        return new EmbeddedPostgres(folder, PostgresBinaries.unpackedIn(programs), runAs, settings);
    }

    public String url() {
        return url(DATABASE);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The address of another database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@link #OWNER}. */
    public String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    /** Shuts the server down after the statements under way; does nothing when it has ended already. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
            process.awaitEnd();
        }
    }

    private void makeCluster() {
        var half = cluster.resolveSibling("database.new");
        var passwordFile = cluster.resolveSibling("database.new.password");
        try {
            FileSystemUtils.deleteRecursively(half);
            Files.createDirectories(half);
            Files.copy(
                    cluster.resolveSibling("database.password"),
                    passwordFile,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            runAs.own(half);
            runAs.own(passwordFile);
            Programs.run(
                    runAs.command(
                            programs.initdb(),
                            "--pgdata=" + half,
                            "--username=" + OWNER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums"));
            Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseNotStarted("The database can't be made in " + cluster + ": " + e, e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private void refuseOtherRelease() {
        try {
            var release = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!release.equals(MAJOR)) {
                throw new DatabaseNotStarted(
                        "The database in "
                                + cluster
                                + " was made by PostgreSQL "
                                + release
                                + "; this Chaperone brings "
                                + MAJOR
                                + ". Restore a backup into a new data folder.");
            }
        } catch (IOException e) {
            throw new DatabaseNotStarted("There is no database in " + cluster + ": " + e, e);
        }
    }

    /**
     * A pid file outlives a server that was cut off. If that server still runs (it is shutting down), wait for its end. If
     * its number now belongs to some other program, the server would refuse to start: the file is wrong.
     */
    private void endWhatIsLeft() {
        var pidFile = cluster.resolve("postmaster.pid");
        try (var lines = Files.lines(pidFile)) {
            var pid = lines.findFirst().map(String::strip).map(Long::parseLong);
            var left = pid.flatMap(ProcessHandle::of);
            if (left.map(EmbeddedPostgres::isPostgres).orElse(false)) {
                stop();
            } else if (left.isPresent()) {
                Files.delete(pidFile);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            // The usual case: the last server ended in order.
        } catch (IOException | NumberFormatException e) {
            throw new DatabaseNotStarted("Can't read " + pidFile + ": " + e, e);
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info().command().map(it -> it.endsWith("/postgres")).orElse(false);
    }

    private void stop() {
        Programs.run(
                runAs.command(
                        programs.pgCtl(),
                        "--pgdata=" + cluster,
                        "--mode=fast",
                        "--wait",
                        "--timeout=120",
                        "stop"));
    }

    private void keepOldLog() {
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling("postgres.log.old"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Between finding a free port and using it somebody else may take it, so a few attempts are made. */
    private PostgresProcess startOnFreePort() {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            try {
                return PostgresProcess.start(command(), log);
            } catch (DatabaseNotStarted e) {
                if (attempt == ATTEMPTS
                        || !String.valueOf(e.getMessage()).contains("could not bind")) {
                    throw e;
                }
            }
        }
    }

    private List<String> command() {
        var always =
                Stream.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "timezone=UTC",
                        "log_timezone=UTC");
        var words =
                Stream.concat(
                        Stream.of(programs.postgres(), "-D", cluster.toString()),
                        Stream.concat(always, settings.stream())
                                .flatMap(it -> Stream.of("-c", it)));
        return runAs.commandThatEndsWithUs(words.toArray(String[]::new));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeDatabase() {
        var signIn = new Properties();
        signIn.setProperty("user", OWNER);
        signIn.setProperty("password", password);
        try (var connection = DriverManager.getConnection(url("postgres"), signIn);
                var statement = connection.createStatement()) {
            var found =
                    statement.executeQuery(
                            "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new DatabaseNotStarted("PostgreSQL doesn't let us in: " + e.getMessage(), e);
        }
    }
}
