package org.chaperone.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts everything, with a Java in its place that writes down how it was called. */
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            echo "$@" >>"%1$s/calls"
            for word; do
                case $word in
                    -XX:AOTCacheOutput=*) echo learned >"${word#*=}" ;;
                esac
            done
            """;

    @TempDir Path root;
    private Path built;

    @BeforeEach
    void lay_out() throws IOException {
        built = Files.createDirectories(root.resolve("target/chaperone"));
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("jdk/bin"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(built.resolve("stamp"));
        script("bin/jdk", "#!/bin/sh\necho %1$s/jdk\n");
        script("jdk/bin/java", JAVA);
        script("chaperone", Files.readString(Path.of("../chaperone")).replace("%", "%%"));
    }

    private void script(String path, String text) throws IOException {
        var file = Files.writeString(root.resolve(path), text.formatted(root));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void after_a_build_one_run_beside_learns_and_the_next_starts_with_what_it_learned()
            throws Exception {
        try (var learning = new Learning()) {
            run("ask", "contact");
            learning.ends();
        }
        run("ask", "contact");

        assertThat(calls())
                .hasSize(3)
                .anyMatch(it -> it.contains("-XX:AOTCacheOutput=") && it.contains("ask --pack"))
                .anyMatch(it -> it.startsWith("-Xshare:auto") && it.endsWith("ask contact"));
        assertThat(calls().getLast())
                .startsWith("-XX:AOTCache=" + built.resolve("cli.aot"))
                .endsWith("ask contact");
    }

    @Test
    void while_one_learns_no_other_does() throws Exception {
        Files.createDirectory(built.resolve("cli.aot.making"));

        run("policy", "list");

        assertThat(calls()).singleElement().asString().startsWith("-Xshare:auto");
    }

    @Test
    void a_run_that_was_cut_off_is_begun_again() throws Exception {
        var making = Files.createDirectory(built.resolve("cli.aot.making"));
        Files.setLastModifiedTime(
                making, FileTime.from(Instant.now().minus(Duration.ofMinutes(20))));

        try (var learning = new Learning()) {
            run("policy", "list");
            learning.ends();
        }

        assertThat(built.resolve("cli.aot")).exists();
        assertThat(making).doesNotExist();
    }

    private void run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("chaperone").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.inputReader().readAllAsString()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    /** Knows when the run beside is over: the last it does is to take its mark away. */
    private final class Learning implements AutoCloseable {

        private final WatchService changes;

        Learning() throws IOException {
            changes = built.getFileSystem().newWatchService();
            built.register(changes, ENTRY_CREATE, ENTRY_DELETE);
        }

        void ends() throws InterruptedException {
            while (!Files.exists(built.resolve("cli.aot"))
                    || Files.exists(built.resolve("cli.aot.making"))) {
                var change = changes.poll(30, SECONDS);
                assertThat(change).as("something happens in %s", built).isNotNull();
                change.pollEvents();
                change.reset();
            }
        }

        @Override
        public void close() throws IOException {
            changes.close();
        }
    }
}
