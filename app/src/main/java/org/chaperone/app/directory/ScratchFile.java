package org.chaperone.app.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for the time of some work, readable by its owner alone. */
record ScratchFile(Path path) implements AutoCloseable {

    ScratchFile() {
        this(made());
    }

    private static Path made() {
        try {
            return Files.createTempFile("roster-", ".zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
