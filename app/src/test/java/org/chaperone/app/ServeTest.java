package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chaperone.app.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeTest {

    @TempDir Path data;

    @Test
    void a_port_that_is_taken_is_said_in_one_line() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(errors(3, "--port", "" + socket.getLocalPort(), "--data", data.toString()))
                    .containsExactly(
                            "Port %d is taken. Choose another: ./chaperone serve --port %d"
                                    .formatted(socket.getLocalPort(), socket.getLocalPort() + 10));
        }
    }

    @Test
    void an_option_that_isnt_known_is_wrong_use() {
        assertThat(errors(2, "--demonstrate")).anyMatch(it -> it.contains("--demonstrate"));
    }

    @Test
    void a_folder_that_another_process_has_is_said_in_one_line() throws Exception {
        try (var taken = DataFolder.take(data)) {
            var process = ApplicationProcess.serve(data);

            assertThat(process.inputReader().readAllLines())
                    .containsExactly(
                            "Chaperone can't start. Another Chaperone is using the data folder "
                                    + taken.path()
                                    + ". Stop it, or choose another folder with --data.");
            assertThat(process.waitFor()).isEqualTo(3);
        }
    }

    @Test
    void it_starts_says_where_it_is_and_stops_in_order() throws Exception {
        var process = ApplicationProcess.serve(data);
        var said = process.inputReader();

        assertThat(said.readLine()).startsWith("Chaperone is at http://localhost:");
        assertThat(said.readLine()).contains("Set it up, once, at http://localhost:", "/set-up/");
        process.toHandle().destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.readLine()).isNull();
        assertThat(data.resolve("database/PG_VERSION")).exists();
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    }

    private static List<String> errors(int exit, String... words) {
        var before = System.err;
        var errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Serve()).execute(words)).isEqualTo(exit);
        } finally {
            System.setErr(before);
        }
        return errors.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
