package org.chaperone.app.database;

import java.io.IOException;
import java.util.List;

/** Runs a short program to its end. */
final class Programs {

    private Programs() {}

    /**
     * @throws DatabaseNotStarted when the program can't be run or says no; the message ends with what it printed
     */
    static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new DatabaseNotStarted(
                        String.join(" ", command) + " failed:\n" + output.strip());
            }
        } catch (IOException e) {
            throw new DatabaseNotStarted("Can't run " + command.getFirst() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while running " + command.getFirst(), e);
        }
    }
}
