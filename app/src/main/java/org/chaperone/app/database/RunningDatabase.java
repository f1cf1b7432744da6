package org.chaperone.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database of an application that runs: whoever may read its data folder may work beside it.
 *
 * @param password of {@link EmbeddedPostgres#OWNER}
 */
public record RunningDatabase(String url, String password) {

    /** The fourth line of PostgreSQL's own note tells the port. */
    private static final int PORT = 3;

    /**
     * Empty when no process has the folder.
     *
     * @throws DatabaseNotStarted when one has it, and its database doesn't run
     */
    public static Optional<RunningDatabase> of(Path folder) {
        if (!DataFolder.isTaken(folder)) {
            return Optional.empty();
        }
        try {
            var note = Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"));
            var password = Files.readString(folder.resolve("database.password")).strip();
            return Optional.of(
                    new RunningDatabase(
                            EmbeddedPostgres.url(Integer.parseInt(note.get(PORT).strip())),
                            password));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new DatabaseNotStarted(
                    "Another Chaperone has the data folder "
                            + folder
                            + ", but its database can't be reached. Try again when it has started.",
                    e);
        }
    }
}
