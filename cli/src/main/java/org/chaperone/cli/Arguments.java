package org.chaperone.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/** Arguments that aren't simply words; what can't be one is said without the names of classes. */
final class Arguments {

    static final String NO_PATH = "'%s' can't be the name of a file";

    private Arguments() {}

    static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + word + "' is no date; write it like 2026-09-01");
        }
    }

    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(NO_PATH.formatted(word));
        }
    }
}
