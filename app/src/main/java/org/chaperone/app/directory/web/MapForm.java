package org.chaperone.app.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chaperone.roster.oneroster.ColumnMap;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.jspecify.annotations.Nullable;

/**
 * A map as it is written in the form: a line for each file, and one for each column of it.
 *
 * <pre>
 * students.csv fills users.csv
 * sourcedId = Student ID
 * role = "student"
 * </pre>
 */
public record MapForm(
        @Nullable String name,
        @Nullable String separator,
        @Nullable String dates,
        @Nullable String files) {

    private static final Pattern FILE = Pattern.compile("(.+) fills (\\S+)");
    private static final Pattern COLUMN = Pattern.compile("([^\\s=]+)\\s*=\\s*(.+)");
    private static final Pattern TEXT = Pattern.compile("\"(.*)\"");

    /** What was written, or what of it can't be read. */
    record Read(ColumnMap map, List<String> faults) {}

    String nameGiven() {
        return name == null ? "" : name.strip();
    }

    Read read() {
        var faults = new ArrayList<String>();
        var mapped = new ArrayList<MappedFile>();
        var lines = (files == null ? "" : files).lines().toList();
        @Nullable String file = null;
        var fills = "";
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            var head = FILE.matcher(line);
            var column = COLUMN.matcher(line);
            if (head.matches()) {
                if (file != null) {
                    mapped.add(new MappedFile(file, fills, columns, constants));
                }
                file = head.group(1);
                fills = head.group(2);
                columns.clear();
                constants.clear();
            } else if (column.matches() && file != null) {
                var text = TEXT.matcher(column.group(2));
                var known = text.matches() ? constants : columns;
                var value = text.matches() ? text.group(1) : column.group(2);
                if (known.put(column.group(1), value) != null) {
                    faults.add("Line %d says again what %s is.".formatted(number, column.group(1)));
                }
            } else if (!line.isEmpty()) {
                faults.add(
                        "Line %d is neither “students.csv fills users.csv” nor, after such a line, “sourcedId = Student ID”."
                                .formatted(number));
            }
        }
        if (file != null) {
            mapped.add(new MappedFile(file, fills, columns, constants));
        }
        return new Read(new ColumnMap(separatorGiven(), datesGiven(), mapped), faults);
    }

    static MapForm of(String name, ColumnMap map) {
        var text = new StringBuilder();
        for (var it : map.files()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("%s fills %s\n".formatted(it.file(), it.fills()));
            new TreeMap<>(it.columns())
                    .forEach(
                            (column, source) -> text.append("%s = %s\n".formatted(column, source)));
            new TreeMap<>(it.constants())
                    .forEach(
                            (column, value) ->
                                    text.append("%s = \"%s\"\n".formatted(column, value)));
        }
        var separator = map.separator() == '\t' ? "tab" : String.valueOf(map.separator());
        return new MapForm(name, separator, map.dates(), text.toString());
    }

    private char separatorGiven() {
        return separator == null || separator.isEmpty()
                ? ','
                : separator.equals("tab") ? '\t' : separator.charAt(0);
    }

    private @Nullable String datesGiven() {
        return dates == null || dates.isBlank() ? null : dates.strip();
    }
}
