package org.chaperone.app.schooltime.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.schooltime.DayKind;
import org.jspecify.annotations.Nullable;

/** Days and times as people and spreadsheets write them; null for what is none. */
public final class Cells {

    public static final String DAY = "Write it as 2026-11-26 or 11/26/2026.";
    public static final String TIME = "Write it as 8:05 am or 13:30.";
    static final String KIND = "Write school, half, workday or off.";

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private static final List<DateTimeFormatter> DAYS =
            List.of(strict("uuuu-M-d"), strict("M/d/uuuu"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(strict("H:mm"), strict("H:mm:ss"), strict("h:mm a"), strict("h:mma"));

    private Cells() {}

    public static @Nullable LocalDate day(String text) {
        for (var format : DAYS) {
            try {
                var day = LocalDate.parse(text.strip(), format);
                return day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
            } catch (DateTimeException _) {
                continue;
            }
        }
        return null;
    }

    public static @Nullable LocalTime time(String text) {
        for (var format : TIMES) {
            try {
                return LocalTime.parse(text.strip().replace(".", ""), format);
            } catch (DateTimeException _) {
                continue;
            }
        }
        return null;
    }

    static @Nullable DayKind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "school", "school day", "full" -> DayKind.SCHOOL;
            case "half", "half day" -> DayKind.HALF;
            case "workday", "teacher workday" -> DayKind.WORKDAY;
            case "off", "day off", "holiday" -> DayKind.OFF;
            default -> null;
        };
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
