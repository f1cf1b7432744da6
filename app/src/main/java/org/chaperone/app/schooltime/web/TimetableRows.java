package org.chaperone.app.schooltime.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.TimetableEntry;
import org.chaperone.app.schooltime.web.TimetablePage.Row;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/** The rows of a timetable's form, from what is kept and to it. */
final class TimetableRows {

    private static final int LONGEST = 100;

    private TimetableRows() {}

    /**
     * A row for each period, in their order; one that nothing is kept for is empty.
     *
     * @param on the type of day, or empty for what holds on every one that says nothing else
     */
    static List<Row> of(List<String> periods, String on, List<TimetableEntry> entries) {
        var rows = new ArrayList<Row>();
        for (var period : periods) {
            var entry =
                    entries.stream()
                            .filter(it -> it.period().equals(period) && it.dayType().equals(on))
                            .findFirst();
            rows.add(
                    new Row(
                            rows.size(),
                            period,
                            entry.map(it -> word(it.activity())).orElse(""),
                            entry.map(TimetableEntry::what).orElse("")));
        }
        return rows;
    }

    /** The same rows with what was sent in them. */
    static List<Row> sent(List<Row> rows, WebRequest request, Problems problems) {
        var sent = new ArrayList<Row>();
        for (var row : rows) {
            var activity = text(request.getParameter("activity" + row.place()));
            var what = text(request.getParameter("what" + row.place()));
            var read = new Row(row.place(), row.period(), activity, what);
            problems.unless(
                            activity.isEmpty() || activity(read).isPresent(),
                            "activity" + row.place(),
                            "Choose one of the answers here")
                    .unless(isPlain(what), "what" + row.place(), "Keep it under 100 characters");
            sent.add(read);
        }
        return sent;
    }

    /** What is to be kept: what the rows say of one type of day, and what holds on others, which they don't show. */
    static List<TimetableEntry> entries(List<Row> rows, String on, List<TimetableEntry> kept) {
        return Stream.concat(
                        kept.stream().filter(it -> !it.dayType().equals(on)),
                        rows.stream().flatMap(it -> entry(it, on).stream()))
                .toList();
    }

    static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static Optional<TimetableEntry> entry(Row row, String on) {
        return activity(row).map(it -> new TimetableEntry(row.period(), on, it, row.what()));
    }

    private static Optional<Activity> activity(Row row) {
        return Arrays.stream(Activity.values())
                .filter(it -> word(it).equals(row.activity()))
                .findFirst();
    }

    private static String word(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
