package org.chaperone.app.audits;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A WordPress as a school has it, on this machine: Debian's, with its theme, its database and PHP's own server. */
final class WordPress implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/share/wordpress");
    private static final String MARIADB = "/usr/sbin/mariadbd";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Path folder;
    private final Path site;
    private final int port;
    private final List<Process> running = new ArrayList<>();

    private WordPress(Path folder, int port) {
        this.folder = folder;
        this.site = folder.resolve("site");
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.exists(INSTALLED.resolve("wp-load.php"))
                && Stream.of(MARIADB, "/usr/bin/mariadb-install-db", "/usr/bin/php")
                        .map(Path::of)
                        .allMatch(Files::isExecutable);
    }

    /** Installs a site and serves it; takes some seconds. */
    static WordPress start() throws IOException {
        var folder = Files.createTempDirectory("wordpress");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var wordPress = new WordPress(folder, freePort());
        try {
            wordPress.startDatabase();
            wordPress.install();
            wordPress.serve();
            return wordPress;
        } catch (IOException | RuntimeException e) {
            wordPress.close();
            throw e;
        }
    }

    /**
     * Publishes a page, anew or once more.
     *
     * @return its address
     */
    String publish(String slug, String title, String body) throws IOException {
        var file = folder.resolve("body.html");
        Files.writeString(file, body);
        return php("publish.php", slug, title, file.toString()).strip();
    }

    /**
     * @return the address of an uploaded file
     */
    String upload(String name, byte[] content) throws IOException {
        Files.write(site.resolve("wp-content/uploads").resolve(name), content);
        return address() + "/wp-content/uploads/" + name;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        for (var process : running.reversed()) {
            var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(it -> it.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private void startDatabase() throws IOException {
        var data = folder.resolve("database");
        var asUser = new UnixSystem().getUid() == 0 ? List.of("--user=mysql") : List.<String>of();
        var make =
                new ArrayList<>(
                        List.of(
                                "/usr/bin/mariadb-install-db",
                                "--no-defaults",
                                "--datadir=" + data));
        make.addAll(asUser);
        make.addAll(List.of("--auth-root-authentication-method=normal", "--skip-test-db"));
        run(make);
        var serve =
                new ArrayList<>(
                        List.of(
                                MARIADB,
                                "--no-defaults",
                                "--datadir=" + data,
                                "--socket=" + socket(),
                                "--pid-file=" + data.resolve("pid"),
                                "--skip-networking",
                                "--innodb-buffer-pool-size=32M",
                                "--performance-schema=OFF"));
        serve.addAll(asUser);
        running.add(inBackground(serve, "database.log"));
        await(() -> Files.exists(socket()));
        run(
                List.of(
                        "/usr/bin/mariadb",
                        "--no-defaults",
                        "--user=root",
                        "--socket=" + socket(),
                        "--execute=CREATE DATABASE wp CHARACTER SET utf8mb4;"
                                + "CREATE USER wp@localhost IDENTIFIED BY 'wp';"
                                + "GRANT ALL ON wp.* TO wp@localhost"));
    }

    private Path socket() {
        return folder.resolve("database").resolve("socket");
    }

    /** A copy, as Debian's own looks for its settings in /etc; its files are links there. */
    private void install() throws IOException {
        run(List.of("cp", "-rL", INSTALLED.toString(), site.toString()));
        Files.createDirectories(site.resolve("wp-content/uploads"));
        script("site/wp-config.php", "wp-config.php");
        script("install.php", "install.php");
        script("publish.php", "publish.php");
        script("router.php", "router.php");
        php("install.php");
    }

    private void script(String to, String name) throws IOException {
        var file = folder.resolve(to);
        Files.deleteIfExists(file);
        try (var script = resource(name)) {
            Files.writeString(
                    file,
                    new String(script.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("SITE", site.toString())
                            .replace("SOCKET", socket().toString())
                            .replace("ADDRESS", address()));
        }
    }

    private static InputStream resource(String name) throws IOException {
        var script = WordPress.class.getResourceAsStream("/wordpress/" + name);
        if (script == null) {
            throw new IOException("no script " + name);
        }
        return script;
    }

    private void serve() throws IOException {
        running.add(
                inBackground(
                        List.of(
                                "/usr/bin/php",
                                "-S",
                                "127.0.0.1:" + port,
                                "-t",
                                site.toString(),
                                folder.resolve("router.php").toString()),
                        "site.log"));
        await(
                () -> {
                    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                        return true;
                    } catch (IOException _) {
                        return false;
                    }
                });
    }

    private String php(String script, String... words) throws IOException {
        var command = new ArrayList<>(List.of("/usr/bin/php", folder.resolve(script).toString()));
        command.addAll(List.of(words));
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " said: " + said);
        }
        return said;
    }

    private Process inBackground(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private interface Ready {
        boolean isSo();
    }

    private void await(Ready ready) throws IOException {
        var until = System.nanoTime() + PATIENCE;
        while (!ready.isSo()) {
            if (System.nanoTime() > until || !running.getLast().isAlive()) {
                throw new IOException("It doesn't start: see " + folder);
            }
            Thread.onSpinWait();
        }
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
