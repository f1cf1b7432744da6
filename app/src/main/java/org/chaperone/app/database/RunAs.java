package org.chaperone.app.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who runs the server's programs. PostgreSQL refuses to run as root, so root must step down first. */
enum RunAs {
    OURSELVES(List.of()),

    /** Root without its rights, in a user namespace; seen from outside, all files stay root's. */
    USER_NAMESPACE(List.of("unshare", "-U")),

    /** For containers that forbid user namespaces. The data folder is given to this user. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The least change that this machine allows. */
    static RunAs here() {
        if (new UnixSystem().getUid() != 0) {
            return OURSELVES;
        }
        return USER_NAMESPACE.works() ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /**
     * Starts a program that gets the signal for a fast, clean shutdown when the thread that started it ends, even if the
     * whole process was killed. Where there is no setpriv (macOS) the next start cleans up instead. Ctrl-C is for us alone:
     * we end the server when we are done with it.
     */
    List<String> commandThatEndsWithUs(String... words) {
        var command = new ArrayList<>(prefix);
        if (succeeds(List.of("setsid", "true"))) {
            command.add("setsid");
        }
        if (succeeds(List.of("setpriv", "--pdeathsig", "INT", "--", "true"))) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        }
        command.addAll(List.of(words));
        return command;
    }

    /** Makes this folder and what is in it the property of whoever runs the programs. */
    void own(Path folder) {
        if (this == NOBODY) {
            Programs.run(List.of("chown", "-R", "65534:65534", folder.toString()));
        }
    }

    private boolean works() {
        return succeeds(command("true"));
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
