package org.chaperone.app.schooltime.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Types of day with their bell schedules: a row for each period. The hours of the staff are a row with the period
 * "Staff"; a day off is a row without period.
 */
public final class BellsFile {

    private static final String TYPE = "day_type";
    private static final String KIND = "kind";
    private static final String PERIOD = "period";
    private static final String BEGINS = "begins";
    private static final String ENDS = "ends";
    private static final String STAFF = "Staff";

    private BellsFile() {}

    /** A type of day as far as it was read. */
    private static final class Draft {

        final Sheet.Row first;
        final DayKind kind;
        final List<Bell> bells = new ArrayList<>();
        @Nullable TimeSpan staff;
        boolean wrong;

        Draft(Sheet.Row first, DayKind kind) {
            this.first = first;
            this.kind = kind;
        }
    }

    public static Reading<DayType> read(byte[] bytes) {
        var sheet = Sheet.read(bytes, List.of(TYPE, KIND, PERIOD, BEGINS, ENDS));
        var drafts = new LinkedHashMap<String, Draft>();
        for (var row : sheet.rows()) {
            add(drafts, row);
        }
        var types =
                drafts.entrySet().stream()
                        .map(BellsFile::type)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        return new Reading<>(types, sheet.problems());
    }

    private static void add(Map<String, Draft> drafts, Sheet.Row row) {
        var name = row.needed(TYPE, it -> it, "Name the type of day.");
        var kind = row.needed(KIND, Cells::kind, Cells.KIND);
        if (name == null || kind == null) {
            return;
        }
        var draft = drafts.computeIfAbsent(name, _ -> new Draft(row, kind));
        if (draft.kind != kind) {
            row.wrong(KIND, "Line " + draft.first.line() + " says another kind of this day.");
            draft.wrong = true;
        }
        if (row.text(PERIOD).isEmpty()
                && row.text(BEGINS).isEmpty()
                && row.text(ENDS).isEmpty()
                && kind == DayKind.OFF) {
            return;
        }
        var span = span(row);
        var period = row.needed(PERIOD, it -> it, "Name the period, or write Staff.");
        if (span == null || period == null) {
            draft.wrong = true;
        } else if (!period.equalsIgnoreCase(STAFF)) {
            draft.bells.add(new Bell(period, span));
        } else if (draft.staff == null) {
            draft.staff = span;
        } else {
            row.wrong(PERIOD, "The hours of the staff stand in another line already.");
            draft.wrong = true;
        }
    }

    private static @Nullable TimeSpan span(Sheet.Row row) {
        var begins = row.needed(BEGINS, Cells::time, Cells.TIME);
        var ends = row.needed(ENDS, Cells::time, Cells.TIME);
        if (begins == null || ends == null) {
            return null;
        }
        if (!begins.isBefore(ends)) {
            row.wrong(ENDS, "It ends before or as it begins.");
            return null;
        }
        return new TimeSpan(begins, ends);
    }

    /** Nothing more is said of a type that has problems in its rows. */
    private static @Nullable DayType type(Map.Entry<String, Draft> named) {
        var draft = named.getValue();
        if (draft.wrong) {
            return null;
        }
        try {
            return new DayType(named.getKey(), draft.kind, draft.staff, draft.bells);
        } catch (IllegalArgumentException e) {
            draft.first.wrong("", e.getMessage() + ". Put its rows right.");
            return null;
        }
    }
}
