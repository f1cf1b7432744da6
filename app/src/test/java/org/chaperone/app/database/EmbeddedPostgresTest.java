package org.chaperone.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chaperone.app.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir Path data;

    @Test
    void what_was_written_is_there_after_the_next_start() throws Exception {
        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            run(server, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void it_keeps_data_with_care_and_speaks_only_to_this_machine() throws Exception {
        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
            assertThat(
                            ask(
                                    server,
                                    "SELECT datcollate FROM pg_database WHERE datname = 'chaperone'"))
                    .isEqualTo("C");
        }
    }

    @Test
    void its_password_is_long_and_ours_alone() throws Exception {
        try (var folder = DataFolder.take(data)) {
            assertThat(folder.secret("database.password")).hasSize(43);
            assertThat(folder.secret("database.password"))
                    .isEqualTo(folder.secret("database.password"))
                    .isNotEqualTo(folder.secret("other"));
            assertThat(Files.getPosixFilePermissions(data.resolve("database.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.url(), "chaperone", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    /** A child process with its own server is killed as the machine would kill it; the data must be there at once. */
    @Test
    void it_survives_when_the_application_is_killed() throws Exception {
        var child = startInOtherProcess(data);
        var postgres = ProcessHandle.of(serverPid()).orElseThrow();
        child.destroyForcibly().waitFor();

        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(postgres.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void a_server_that_was_left_alone_is_ended_before_the_next_one_starts() throws Exception {
        var left = startWithoutDeathSignal();

        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(server.pid()).isNotEqualTo(left.pid());
        }
    }

    @Test
    void a_pid_file_that_names_some_other_program_is_no_hindrance() throws Exception {
        try (var folder = DataFolder.take(data)) {
            start(folder).close();
            var other = new ProcessBuilder("cat").start();
            Files.writeString(
                    data.resolve("database/postmaster.pid"), other.pid() + "\n" + data + "\n");
            try (var server = start(folder)) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            } finally {
                assertThat(other.isAlive()).isTrue();
                other.destroy();
            }
        }
    }

    @Test
    void a_pid_file_of_a_process_that_is_gone_is_no_hindrance() throws Exception {
        try (var folder = DataFolder.take(data)) {
            start(folder).close();
            var gone = new ProcessBuilder("true").start();
            gone.waitFor();
            Files.writeString(
                    data.resolve("database/postmaster.pid"),
                    gone.pid() + "\n" + data.resolve("database") + "\n");
            try (var server = start(folder)) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void half_a_database_from_an_interrupted_first_start_is_made_anew() throws Exception {
        Files.createDirectories(data.resolve("database.new/base"));
        try (var folder = DataFolder.take(data);
                var server = start(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void one_application_at_a_time_has_the_folder() {
        try (var folder = DataFolder.take(data)) {
            assertThatThrownBy(() -> DataFolder.take(folder.path()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageStartingWith("Another Chaperone is using the data folder " + data);
        }
    }

    @Test
    void a_database_of_another_release_is_left_alone() throws Exception {
        Files.createDirectories(data.resolve("database"));
        Files.writeString(data.resolve("database/PG_VERSION"), "17\n");
        try (var folder = DataFolder.take(data)) {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("was made by PostgreSQL 17; this Chaperone brings 18");
        }
    }

    @Test
    void a_server_that_cant_start_says_why() {
        try (var folder = DataFolder.take(data)) {
            assertThatThrownBy(
                            () ->
                                    EmbeddedPostgres.start(
                                            folder,
                                            TestDatabase.PROGRAMS,
                                            List.of("shared_buffers=1")))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("shared_buffers");
        }
    }

    /** As in a container that forbids user namespaces. */
    @Test
    void root_can_also_step_down_to_nobody() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root steps down");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var folder = DataFolder.take(data)) {
            try (var server =
                    EmbeddedPostgres.start(
                            folder, TestDatabase.PROGRAMS, TestDatabase.QUICK, RunAs.NOBODY)) {
                run(server, "CREATE TABLE kept AS SELECT 42 AS answer");
                assertThat(Files.getOwner(data.resolve("database")).getName()).isEqualTo("nobody");
            }
            try (var server =
                    EmbeddedPostgres.start(
                            folder, TestDatabase.PROGRAMS, TestDatabase.QUICK, RunAs.NOBODY)) {
                assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
            }
        }
    }

    /** Runs in the child process of the test above: starts, writes, says so, and waits to be killed. */
    static final class Victim {
        public static void main(String[] words) throws Exception {
            var folder = DataFolder.take(Path.of(words[0]));
            var server = EmbeddedPostgres.start(folder, TestDatabase.PROGRAMS, List.of());
            run(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            System.out.println("written");
            System.in.read();
        }
    }

    private static Process startInOtherProcess(Path data) throws IOException {
        var child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(child.inputReader().readLine()).isEqualTo("written");
        return child;
    }

    private ProcessHandle startWithoutDeathSignal() throws Exception {
        try (var folder = DataFolder.take(data)) {
            start(folder).close();
        }
        var command =
                RunAs.here()
                        .command(
                                PostgresBinaries.unpackedIn(TestDatabase.PROGRAMS).postgres(),
                                "-D",
                                data.resolve("database").toString(),
                                "-c",
                                "listen_addresses=",
                                "-c",
                                "unix_socket_directories=" + data);
        return ProcessHandle.of(PostgresProcess.start(command, data.resolve("left.log")).pid())
                .orElseThrow();
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst().strip());
    }

    private static EmbeddedPostgres start(DataFolder folder) {
        return EmbeddedPostgres.start(folder, TestDatabase.PROGRAMS, List.of());
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), EmbeddedPostgres.OWNER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), EmbeddedPostgres.OWNER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
