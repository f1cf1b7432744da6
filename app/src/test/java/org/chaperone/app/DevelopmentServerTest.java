package org.chaperone.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/dev} itself, beside a copy of the sources that may be changed. Only its call of Maven is stood in for: what
 * that compiles is what these tests were compiled to.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class DevelopmentServerTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path ROOT = HERE.getParent();
    private static final Pattern ADDRESS = Pattern.compile("Chaperone is at (http://\\S+:\\d+) .*");
    private static final Pattern STYLES = Pattern.compile("href=\"(/assets/\\w+/css/app\\.css)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path copy = copyOfTheRepository();
    private final Process server = start(copy);

    @Test
    void a_saved_template_or_style_shows_at_the_next_reload() throws Exception {
        var site = address(server);
        var page = page(site, "/sign-in");
        assertThat(page).contains("Sign in").doesNotContain("Come on in");
        var styles = STYLES.matcher(page);
        assertThat(styles.find()).isTrue();
        assertThat(page(site, styles.group(1))).doesNotContain(".just-written");

        change("java/org/chaperone/app/access/web/sign_in.jte", "Sign in", "Come on in");
        assertThat(page(site, "/sign-in")).contains("Come on in");
        change("java/org/chaperone/app/access/web/sign_in.jte", "Come on in", "Step inside");
        assertThat(page(site, "/sign-in")).contains("Step inside").doesNotContain("Come on in");

        write("resources/assets/css/base.css", it -> it + "\n.just-written { color: red }\n");
        assertThat(page(site, styles.group(1))).contains(".just-written");
        assertThat(copy.resolve("target/dev/database/PG_VERSION")).exists();
    }

    @AfterEach
    void stop() throws Exception {
        server.destroy();
        var stopped = server.waitFor(1, TimeUnit.MINUTES);
        if (!stopped) {
            server.destroyForcibly().waitFor();
        }
        FileSystemUtils.deleteRecursively(copy);
        assertThat(stopped).as("it stops in order").isTrue();
    }

    private static Path copyOfTheRepository() {
        try {
            var copy = Files.createTempDirectory(HERE.resolve("target"), "dev-");
            for (var sources : new String[] {"bin", "app/src/main"}) {
                Files.createDirectories(copy.resolve(sources));
                FileSystemUtils.copyRecursively(ROOT.resolve(sources), copy.resolve(sources));
            }
            Files.createDirectories(copy.resolve("app/target"));
            Files.createSymbolicLink(copy.resolve("packs"), ROOT.resolve("packs"));
            for (var compiled : new String[] {"classes", "test-classes"}) {
                Files.createSymbolicLink(
                        copy.resolve("app/target").resolve(compiled),
                        HERE.resolve("target").resolve(compiled));
            }
            Files.writeString(
                    copy.resolve("mvnw"),
                    "#!/bin/sh\nprintf '%s' '" + libraries() + "' > app/target/dev.classpath\n");
            for (var script : new String[] {"mvnw", "bin/dev", "bin/jdk"}) {
                assertThat(copy.resolve(script).toFile().setExecutable(true)).isTrue();
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.startsWith(HERE.resolve("target").toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process start(Path copy) {
        try {
            var builder =
                    new ProcessBuilder(copy.resolve("bin/dev").toString(), "--port", "0")
                            .redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process server) throws IOException {
        var said = server.inputReader();
        var all = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.matches()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(it -> {}));
                return address.group(1);
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("It ended, and said: " + all);
    }

    private String page(String site, String path) throws IOException, InterruptedException {
        var reply =
                client.send(
                        HttpRequest.newBuilder(URI.create(site + path)).build(),
                        BodyHandlers.ofString(UTF_8));
        assertThat(reply.statusCode()).as(path).isEqualTo(200);
        return reply.body();
    }

    private void change(String file, String words, String others) throws IOException {
        write(file, it -> it.replace(words, others));
    }

    /** A file system may keep whole seconds, and what is saved twice within one is a second older than the other. */
    private void write(String file, UnaryOperator<String> change) throws IOException {
        var path = copy.resolve("app/src/main").resolve(file);
        var before = Files.getLastModifiedTime(path);
        Files.writeString(path, change.apply(Files.readString(path)));
        Files.setLastModifiedTime(path, FileTime.fromMillis(before.toMillis() + 2_000));
    }
}
