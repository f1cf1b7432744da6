package org.chaperone.app.fetch;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A running browser with a throw-away profile. It has no way to the network: names lead nowhere and its proxy isn't there, so that it
 * gets only what it is handed over its pipe. It ends with us, as its pipe does.
 */
final class Chromium implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final long KIND_MOMENTS = 2_000;

    /** Root gives up its rights first: the browser's own walls don't hold against root. */
    private static final List<String> STEP_DOWN =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    /** The pipe of DevTools is on the descriptors 3 and 4; ours are on 0 and 1. */
    private static final String START =
            "ulimit -d \"$1\" 2>/dev/null; shift; exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--remote-debugging-pipe",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--proxy-server=http://127.0.0.1:1",
                    "--proxy-bypass-list=<-loopback>",
                    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-domain-reliability",
                    "--disable-sync",
                    "--disable-extensions",
                    "--disable-default-apps",
                    "--disable-breakpad",
                    "--disable-crash-reporter",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--disable-features=Translate,MediaRouter,OptimizationHints",
                    "--renderer-process-limit=2",
                    "--js-flags=--max-old-space-size=512",
                    "--no-first-run",
                    "--no-default-browser-check",
                    "--password-store=basic",
                    "--hide-scrollbars",
                    "--mute-audio",
                    "--lang=en-US");

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private Chromium(Path profile, Process process, BiConsumer<String, JsonNode> events) {
        this.profile = profile;
        this.process = process;
        this.tools = new DevTools(process.getInputStream(), process.getOutputStream(), events);
    }

    /** Where a program is on this machine. */
    static Optional<Path> find(String program) {
        var places =
                program.contains("/")
                        ? Stream.of(Path.of(program))
                        : Stream.of(
                                        Optional.ofNullable(System.getenv("PATH"))
                                                .orElse("")
                                                .split(File.pathSeparator))
                                .map(it -> Path.of(it, program));
        return places.filter(it -> Files.isRegularFile(it) && Files.isExecutable(it)).findFirst();
    }

    static Chromium start(
            Path program, BrowserSettings settings, BiConsumer<String, JsonNode> events)
            throws IOException {
        var profile =
                Files.createTempDirectory(
                        "chaperone-browser-%d-".formatted(ProcessHandle.current().pid()));
        try {
            return new Chromium(profile, process(program, profile, settings), events);
        } catch (IOException e) {
            remove(profile);
            throw e;
        }
    }

    private static Process process(Path program, Path profile, BrowserSettings settings)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                START,
                                "sh",
                                String.valueOf(settings.memory() * 1_024)));
        if (new UnixSystem().getUid() == 0) {
            own(profile);
            command.addAll(STEP_DOWN);
        }
        command.add(program.toString());
        command.addAll(ARGUMENTS);
        command.add("--user-data-dir=" + profile);
        if (!settings.sandbox()) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Our own may hold passwords and keys.
        builder.environment().keySet().removeIf(it -> !it.equals("PATH"));
        builder.environment().put("HOME", profile.toString());
        builder.environment().put("TMPDIR", profile.toString());
        return builder.directory(profile.toFile()).start();
    }

    private static void own(Path profile) throws IOException {
        Files.setAttribute(profile, "unix:uid", 65_534);
        Files.setAttribute(profile, "unix:gid", 65_534);
    }

    DevTools tools() {
        return tools;
    }

    /** Ends it and each process that it started, and forgets what it kept. */
    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        try {
            tools.tell("", "Browser.close", Map.of());
            process.waitFor(KIND_MOMENTS, TimeUnit.MILLISECONDS);
        } catch (IOException _) {
            // It is gone already.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        remove(profile);
    }

    private static void remove(Path profile) {
        try (var files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The profile of a browser couldn't be removed: {}", profile, e);
        }
    }
}
