package org.chaperone.app.tasks.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
final class DayWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private DayWords() {}

    /** Such as "Friday, November 27, 2026". */
    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
