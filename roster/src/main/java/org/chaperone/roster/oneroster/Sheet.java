package org.chaperone.roster.oneroster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chaperone.roster.Period;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.jspecify.annotations.Nullable;

/** The header of a file: which column stands where. */
final class Sheet {

    private static final String FURTHER = "metadata.";

    /** More than there are in the life of anybody at school; time stamps could be as many as rows. */
    private static final int MOST_DAYS = 10_000;

    private static final Map<String, String> OTHER_SPELLINGS =
            Map.ofEntries(
                    Map.entry("agents", "agentsourcedids"),
                    Map.entry("begindate", "startdate"),
                    Map.entry("grade", "grades"),
                    Map.entry("orgsourcedid", "orgsourcedids"),
                    Map.entry("rolestartdate", "startdate"),
                    Map.entry("roleenddate", "enddate"),
                    Map.entry("schoolsourcedid", "orgsourcedids"),
                    Map.entry("sessionsourcedids", "termsourcedids"),
                    Map.entry("code", "coursecode"));

    final String file;
    private final List<String> header;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> metadata = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> furtherConstants = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final @Nullable DateTimeFormatter dates;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Period, Period> periods = new HashMap<>();

    Sheet(String file, List<String> header, @Nullable Mapping mapping, Problems problems) {
        this.file = file;
        this.header = List.copyOf(header);
        var pattern = mapping == null ? null : mapping.map().dates();
        dates = pattern == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        if (mapping == null) {
            for (int i = 0; i < header.size(); i++) {
                put(header.get(i).strip(), i, problems);
            }
        } else {
            putMapped(mapping.file(), problems);
        }
    }

    private void put(String name, int place, Problems problems) {
        if (name.toLowerCase(Locale.ROOT).startsWith(FURTHER)) {
            metadata.put(name.substring(FURTHER.length()), place);
        } else if (!name.isEmpty() && places.putIfAbsent(key(name), place) != null) {
            problems.addFatal(
                    file, 1, place + 1, "column %s is there twice, expected once".formatted(name));
        }
    }

    private void putMapped(MappedFile mapped, Problems problems) {
        new TreeMap<>(mapped.columns())
                .forEach(
                        (column, source) -> {
                            var place = placeInHeader(source);
                            if (place < 0) {
                                problems.addFatal(file, 1, 0, missing(source) + ", for " + column);
                            } else {
                                put(column, place, problems);
                            }
                        });
        mapped.constants()
                .forEach(
                        (column, text) -> {
                            if (column.startsWith(FURTHER)) {
                                furtherConstants.put(column.substring(FURTHER.length()), text);
                            } else {
                                constants.put(key(column), text);
                            }
                        });
    }

    private int placeInHeader(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return -1;
    }

    private String missing(String column) {
        return "column %s is missing, expected it among %s"
                .formatted(column, String.join(", ", header));
    }

    /** Reports each of the columns that is not there. */
    void require(List<String> columns, Problems problems) {
        for (var column : columns) {
            if (placeOf(column) < 0) {
                problems.addFatal(file, 1, 0, missing(column));
            }
        }
    }

    int width() {
        return header.size();
    }

    /** Where a column stands, from 0, or -1. */
    int placeOf(String column) {
        return asked.computeIfAbsent(column, this::look);
    }

    /** The text that the column has in every row, or empty. */
    String constant(String column) {
        return constants.isEmpty() ? "" : constants.getOrDefault(key(column), "");
    }

    boolean hasStandardDays() {
        return dates == null;
    }

    /**
     * @throws java.time.format.DateTimeParseException when it isn't written as days are here
     */
    LocalDate day(String text) {
        var known = days.get(text);
        if (known != null) {
            return known;
        }
        var day = parsed(text);
        if (days.size() < MOST_DAYS) {
            days.put(text, day);
        }
        return day;
    }

    private LocalDate parsed(String text) {
        return dates != null
                ? LocalDate.parse(text, dates)
                : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }

    String exampleDay() {
        var day = LocalDate.of(2026, 8, 24);
        return dates != null ? day.format(dates) : day.toString();
    }

    private int look(String column) {
        return places.getOrDefault(key(column), -1);
    }

    private static String key(String column) {
        var key = column.toLowerCase(Locale.ROOT);
        return OTHER_SPELLINGS.getOrDefault(key, key);
    }

    /** The same period as one object, since most rows of a file have one in common. */
    Period shared(Period period) {
        return periods.computeIfAbsent(period, it -> it);
    }

    /** The name of a column as this file spells it. */
    String spelled(int place) {
        return header.get(place);
    }

    Map<String, Integer> metadata() {
        return metadata;
    }

    Map<String, String> furtherConstants() {
        return furtherConstants;
    }

    Set<String> furtherNames() {
        var names = new LinkedHashSet<>(metadata.keySet());
        names.addAll(furtherConstants.keySet());
        return names;
    }
}
