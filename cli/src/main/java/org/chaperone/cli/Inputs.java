package org.chaperone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;

/** Files named on the command line. */
final class Inputs {

    private Inputs() {}

    /**
     * @throws org.chaperone.policy.reading.Rejected if the file can't be read as UTF-8 text
     */
    static String text(String file, Problems problems) {
        try {
            return Files.readString(Path.of(file));
        } catch (InvalidPathException e) {
            problems.add(Place.of("FILE"), Arguments.NO_PATH.formatted(file));
        } catch (IOException e) {
            problems.add(
                    Place.of(file),
                    Files.exists(Path.of(file))
                            ? "can't be read as UTF-8 text"
                            : "there is no such file");
        }
        problems.throwIfAny();
        throw new IllegalStateException();
    }
}
