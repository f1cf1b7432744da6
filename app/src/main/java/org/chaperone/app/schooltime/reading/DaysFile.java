package org.chaperone.app.schooltime.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SpecialDay;

/** The days of a school year that aren't as usual: a row for each, or for several in a row with the last of them. */
public final class DaysFile {

    private static final String DATE = "date";
    private static final String UNTIL = "until";
    private static final String TYPE = "day_type";
    private static final String NOTE = "note";

    private DaysFile() {}

    /**
     * @param calendar the school year that they are days of
     */
    public static Reading<SpecialDay> read(byte[] bytes, SchoolCalendar calendar) {
        var sheet = Sheet.read(bytes, List.of(DATE, TYPE));
        var days = new ArrayList<SpecialDay>();
        var lines = new HashMap<LocalDate, Long>();
        for (var row : sheet.rows()) {
            var from = row.needed(DATE, Cells::day, Cells.DAY);
            var to = row.text(UNTIL).isEmpty() ? from : row.needed(UNTIL, Cells::day, Cells.DAY);
            var type = type(row, calendar);
            if (from == null || to == null || type == null) {
                continue;
            }
            if (to.isBefore(from)) {
                row.wrong(UNTIL, "It is before the date. Give the last of the days.");
            } else if (!calendar.covers(from) || !calendar.covers(to)) {
                row.wrong(
                        calendar.covers(from) ? UNTIL : DATE,
                        "The school year goes from %s to %s."
                                .formatted(calendar.first(), calendar.last()));
            } else {
                from.datesUntil(to.plusDays(1))
                        .forEach(
                                day -> {
                                    var earlier = lines.putIfAbsent(day, row.line());
                                    if (earlier == null) {
                                        days.add(new SpecialDay(day, type, row.text(NOTE)));
                                    } else {
                                        row.wrong(
                                                DATE,
                                                "%s is in line %d already. Keep one of them."
                                                        .formatted(day, earlier));
                                    }
                                });
            }
        }
        return new Reading<>(days, sheet.problems());
    }

    private static @org.jspecify.annotations.Nullable String type(
            Sheet.Row row, SchoolCalendar calendar) {
        return row.needed(
                TYPE,
                text -> calendar.types().containsKey(text) ? text : null,
                "The school’s types of day are: "
                        + calendar.types().keySet().stream()
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
