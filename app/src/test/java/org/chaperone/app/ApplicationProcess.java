package org.chaperone.app;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The application as a person starts it: in a process of its own. */
final class ApplicationProcess {

    private ApplicationProcess() {}

    /**
     * Serves on any port.
     *
     * @param settings such as {@code -Dchaperone.packs=/srv/packs}
     */
    static Process serve(Path data, String... settings) throws IOException {
        return builder(List.of(settings), "serve", "--port", "0", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Any command of the application. What runs for seconds isn't worth compiling well. */
    static ProcessBuilder builder(List<String> settings, String... words) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", classPathWithoutTests()));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dchaperone.home=" + Path.of("..").toAbsolutePath().normalize());
        command.addAll(settings);
        command.add(Application.class.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
    }
}
