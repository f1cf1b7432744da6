package org.chaperone.app;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The application as a person starts it: in a process of its own, on any port. */
final class ServeProcess {

    private ServeProcess() {}

    /**
     * @param settings such as {@code -Dchaperone.packs=/srv/packs}
     */
    static Process start(Path data, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-cp", classPathWithoutTests()));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dchaperone.home=" + Path.of("..").toAbsolutePath().normalize());
        command.addAll(List.of(settings));
        command.addAll(List.of(Application.class.getName(), "serve", "--port", "0"));
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
    }
}
