package org.chaperone.app.schooltime.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SchoolDay;

/**
 * A month of a calendar, from Sunday to Saturday as calendars in schools hang.
 *
 * @param weeks of seven cells
 * @param unusual what isn't as usual, in words
 * @param schoolDays on which students attend
 */
public record Month(List<List<Cell>> weeks, List<Unusual> unusual, int schoolDays) {

    /**
     * @param number of the day, or empty outside the month and the school year
     * @param kind a word for style sheets
     * @param says what it is if it isn't as usual
     * @param mark the same in a word of at most five letters
     */
    public record Cell(
            String date, String number, String kind, String says, String mark, boolean today) {}

    public record Unusual(String day, String says) {}

    static Month of(SchoolCalendar calendar, YearMonth month, LocalDate today) {
        var weeks = new ArrayList<List<Cell>>();
        var unusual = new ArrayList<Unusual>();
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (var start = first; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(
                    start.datesUntil(start.plusWeeks(1))
                            .map(it -> cell(calendar, month, it, today))
                            .toList());
        }
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(it -> calendar.covers(it) && calendar.special().containsKey(it))
                .flatMap(it -> calendar.on(it).stream())
                .forEach(it -> unusual.add(new Unusual(Days.SHORT.format(it.day()), both(it))));
        return new Month(
                List.copyOf(weeks),
                List.copyOf(unusual),
                calendar.schoolDays(month.atDay(1), month.atEndOfMonth()));
    }

    private static Cell cell(
            SchoolCalendar calendar, YearMonth month, LocalDate day, LocalDate today) {
        if (!YearMonth.from(day).equals(month) || !calendar.covers(day)) {
            return new Cell(day.toString(), "", "none", "", "", false);
        }
        var known = calendar.on(day).orElseThrow();
        var special = calendar.special().containsKey(day);
        var kind = known.type().kind();
        return new Cell(
                day.toString(),
                Integer.toString(day.getDayOfMonth()),
                kind.name().toLowerCase(Locale.ROOT),
                special ? brief(known) : "",
                special ? mark(kind) : "",
                day.equals(today));
    }

    private static String brief(SchoolDay day) {
        return day.note().isEmpty() ? day.type().name() : day.note();
    }

    private static String both(SchoolDay day) {
        return day.note().isEmpty() ? day.type().name() : day.type().name() + " · " + day.note();
    }

    private static String mark(DayKind kind) {
        return switch (kind) {
            case SCHOOL -> "In";
            case HALF -> "Half";
            case WORKDAY -> "Staff";
            case OFF -> "Off";
        };
    }
}
