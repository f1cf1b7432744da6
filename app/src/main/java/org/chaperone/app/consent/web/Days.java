package org.chaperone.app.consent.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as forms send them. */
final class Days {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private Days() {}

    static Optional<LocalDate> read(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()))
                            .filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
