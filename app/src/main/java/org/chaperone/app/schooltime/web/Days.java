package org.chaperone.app.schooltime.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chaperone.app.schooltime.reading.Cells;
import org.jspecify.annotations.Nullable;

/** Days in words. */
final class Days {

    static final DateTimeFormatter LONG = words("EEEE, MMMM d, yyyy");
    static final DateTimeFormatter SHORT = words("EEE, MMM d");
    static final DateTimeFormatter MONTH = words("MMMM yyyy");

    private Days() {}

    /** The month that an address names, or the one of this day. */
    static YearMonth month(@Nullable String text, LocalDate today) {
        try {
            var month = text == null ? null : YearMonth.parse(text);
            var day = month == null ? null : Cells.day(month.atDay(1).toString());
            return YearMonth.from(day == null ? today : day);
        } catch (DateTimeParseException _) {
            return YearMonth.from(today);
        }
    }

    /** The day that an address names, or else this one. */
    static LocalDate day(@Nullable String text, LocalDate today) {
        var day = text == null ? null : Cells.day(text);
        return day == null ? today : day;
    }

    static boolean isDay(String text) {
        return Cells.day(text) != null;
    }

    private static DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
