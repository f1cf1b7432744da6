package org.chaperone.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.policy.reading.Rejected;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the application with its database, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        version = "Chaperone 0.1.0",
        description = "Serves the application on this machine, with a database of its own.")
final class Serve implements Callable<Integer> {

    private static final int FAILED = 3;

    @Option(names = "--port", description = "Where to listen. Default: ${DEFAULT-VALUE}")
    int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder everything is kept in. Default: ${DEFAULT-VALUE}")
    Path data = Path.of("./data");

    @Option(
            names = "--demo",
            description = "Loads a demonstration district and prints each person's sign-in.")
    boolean demo;

    @Option(
            names = "--rehearse",
            hidden = true,
            description =
                    "Starts on any port, shows some pages to itself and stops: what is needed can be learned from it.")
    boolean rehearse;

    @Override
    public Integer call() {
        if (rehearse) {
            port = 0;
        }
        if (!isFree(port)) {
            System.err.printf(
                    "Port %d is taken. Choose another: ./chaperone serve --port %d%n",
                    port, port + 10);
            return FAILED;
        }
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(settings());
        try {
            DataFolder.make(data);
            var context = application.run();
            if (rehearse) {
                Rehearsal.in(context);
                context.close();
            }
            return 0;
        } catch (RuntimeException e) {
            if (!isStopping()) {
                System.err.println("Chaperone can't start. " + reason(e));
            }
            return FAILED;
        }
    }

    /** Somebody pressed Ctrl-C: what fails now fails because of that. */
    private static boolean isStopping() {
        var hook = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** What the person who started it can do something about, else where to read more. */
    private String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DatabaseNotStarted database -> {
                    return "" + database.getMessage();
                }
                case Rejected packs -> {
                    return "The policy packs can't be used as they are:\n" + packs.getMessage();
                }
                case BindException setting -> {
                    return setting(setting);
                }
                default -> {}
            }
        }
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        var line = String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
        return line + " (More in " + log() + ")";
    }

    private static String setting(BindException failure) {
        var property = failure.getProperty();
        var reason = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        return property == null
                ? "" + reason
                : "The setting %s can't be '%s': %s"
                        .formatted(property.getName(), property.getValue(), reason);
    }

    private Path log() {
        return data.resolve("chaperone.log");
    }

    /** The monitoring port is the next one, or any when that is taken. */
    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("management.server.address", "127.0.0.1");
        settings.put("management.server.port", port != 0 && isFree(port + 1) ? port + 1 : 0);
        settings.put("chaperone.data", data.toAbsolutePath().normalize().toString());
        settings.put("logging.file.name", log().toString());
        settings.put("logging.threshold.console", "off");
        if (demo) {
            settings.put("chaperone.demo", true);
            settings.put("chaperone.district.name", "Alder Falls Schools");
            settings.put("chaperone.official-pages.district", "https://www.alderfalls.example");
            settings.put(
                    "chaperone.official-pages.schools.org-lincoln",
                    "https://www.alderfalls.example/lincoln");
        }
        return settings;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
