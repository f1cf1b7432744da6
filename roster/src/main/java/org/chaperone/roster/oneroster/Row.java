package org.chaperone.roster.oneroster;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.roster.Period;
import org.jspecify.annotations.Nullable;

/** One row of a file, read field by field; whatever is wrong with a field is reported on the way. */
final class Row {

    private static final List<String> ABOUT =
            List.of("userSourcedId", "relationshipUserSourcedId", "classSourcedId");

    /** Of rows without an id of their own. */
    private static final List<String> KEY =
            List.of(
                    "userSourcedId",
                    "relationshipUserSourcedId",
                    "classSourcedId",
                    "orgSourcedId",
                    "role");

    private static final Set<String> DAYS =
            Set.of("beginDate", "birthDate", "endDate", "startDate");

    final long line;
    private final Sheet sheet;
    private final List<String> fields;
    private final Problems problems;
    private boolean broken;

    Row(Sheet sheet, long line, List<String> fields, Problems problems) {
        this.sheet = sheet;
        this.line = line;
        this.fields = fields;
        this.problems = problems;
    }

    /** The same row with these columns only, to be kept until all files have been read. */
    Row keeping(String... columns) {
        var kept = new String[fields.size()];
        Arrays.fill(kept, "");
        int width = 0;
        for (var column : columns) {
            int place = sheet.placeOf(column);
            if (place >= 0 && place < kept.length && !fields.get(place).isEmpty()) {
                kept[place] = fields.get(place);
                width = Math.max(width, place + 1);
            }
        }
        return new Row(sheet, line, List.of(Arrays.copyOf(kept, width)), problems);
    }

    /** True after a fault that costs the row. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the row says that its object is no longer there. */
    boolean isGone() {
        return switch (text("status").toLowerCase(Locale.ROOT)) {
            case "tobedeleted", "inactive" -> true;
            case "active", "" -> false;
            default -> {
                report("status", "expected active or tobedeleted; read as active");
                yield false;
            }
        };
    }

    /** Like {@link #isGone}, without reporting what is neither. */
    boolean saysGone() {
        return switch (text("status").toLowerCase(Locale.ROOT)) {
            case "tobedeleted", "inactive" -> true;
            default -> false;
        };
    }

    /** What tells the row from the others of its file. */
    String key() {
        var id = text("sourcedId");
        return id.isEmpty() ? String.join("\u001f", KEY.stream().map(this::text).toList()) : id;
    }

    /** When the row was last changed, if it says so. */
    Optional<Instant> modified() {
        var text = text("dateLastModified");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            text.length() <= 10
                                    ? LocalDate.parse(text).atStartOfDay(UTC).toInstant()
                                    : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The field without outer blanks; empty when the column or the text is missing. */
    String text(String column) {
        int place = sheet.placeOf(column);
        if (place < 0) {
            return sheet.constant(column);
        }
        return place >= fields.size() ? "" : plain(fields.get(place));
    }

    /** Without outer blanks, and without the NUL characters that no database takes. */
    private static String plain(String field) {
        return (field.indexOf('\0') < 0 ? field : field.replace("\0", "")).strip();
    }

    @Nullable String optional(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The field; an empty one breaks the row. */
    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            breakAt(column, "is empty, expected a value; the row is left out");
        }
        return text;
    }

    /** A list in one field, separated by commas. */
    List<String> list(String column) {
        var text = text(column);
        if (text.indexOf(',') < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** A day, from a date or a time stamp; null when empty or reported. */
    @Nullable LocalDate date(String column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : sheet.day(text);
        } catch (DateTimeParseException unreadable) {
            report(
                    column,
                    "expected a date such as %s; read as empty".formatted(sheet.exampleDay()));
            return null;
        }
    }

    /** The field as OneRoster would write it: days may be written otherwise here. */
    String standard(String column) {
        var text = text(column);
        if (text.isEmpty() || sheet.hasStandardDays() || !DAYS.contains(column)) {
            return text;
        }
        try {
            return sheet.day(text).toString();
        } catch (DateTimeParseException unreadable) {
            return text;
        }
    }

    /** From startDate to endDate; reported and open at the end when they are in the wrong order. */
    Period period() {
        var begin = date("startDate");
        var end = date("endDate");
        if (begin != null && end != null && end.isBefore(begin)) {
            report("endDate", "expected a day after " + begin + "; read as empty");
            end = null;
        }
        return sheet.shared(new Period(begin, end));
    }

    boolean flag(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "y" -> true;
            case "false", "no", "0", "n", "" -> false;
            default -> {
                report(column, "expected true or false; read as false");
                yield false;
            }
        };
    }

    /** Further columns that have a value, by name without "metadata.". */
    Map<String, String> metadata() {
        var values = new LinkedHashMap<>(sheet.furtherConstants());
        sheet.metadata()
                .forEach(
                        (name, place) -> {
                            var value = place < fields.size() ? plain(fields.get(place)) : "";
                            if (!value.isEmpty()) {
                                values.put(name, value);
                            }
                        });
        return values;
    }

    /** Reports a fault that costs the row. */
    void breakAt(String column, String message) {
        if (!broken) {
            broken = true;
            problems.leaveOut();
        }
        report(column, message);
    }

    /** Reports a fault of a field: its name, what stands there, and the message. */
    void report(String column, String message) {
        int place = sheet.placeOf(column);
        var name = place < 0 ? column : sheet.spelled(place);
        var value = text(column);
        var shown = value.isEmpty() ? name : name + " is \"" + shortened(value) + "\",";
        problems.add(sheet.file, line, place + 1, shown + " " + message);
        doubt();
    }

    /** Notes whom or what the row is about: not finding it in the roster doesn't mean that it is gone. */
    void doubt() {
        var about = ABOUT.stream().map(this::text).filter(it -> !it.isEmpty()).toList();
        if (about.isEmpty()) {
            problems.doubt(text("sourcedId"));
        } else {
            about.forEach(problems::doubt);
        }
    }

    private static String shortened(String value) {
        var plain = value.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
