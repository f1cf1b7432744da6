package org.chaperone.app.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as forms send them and pages show them. */
public final class Days {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private Days() {}

    /** A day of the years 1900 to 2200; empty for anything else. */
    public static Optional<LocalDate> read(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()))
                            .filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Such as "November 18, 2025". */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
