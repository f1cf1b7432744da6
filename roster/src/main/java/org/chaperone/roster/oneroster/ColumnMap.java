package org.chaperone.roster.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a student system's own files are which of OneRoster's. Several files may fill one of OneRoster's, as
 * where students and staff come apart.
 *
 * @param separator between fields: comma, semicolon, tab or bar
 * @param dates how the files write a day, such as {@code M/d/yyyy}; null for 2026-08-24
 * @param files the files that are mapped; others in the export are read if they have OneRoster's names
 */
public record ColumnMap(char separator, @Nullable String dates, List<MappedFile> files) {

    /** OneRoster's own names. */
    public static final ColumnMap NONE = new ColumnMap(',', null, List.of());

    /**
     * @param file its name in the export, such as {@code students.csv}
     * @param fills one of OneRoster's files, such as {@code users.csv}
     * @param columns OneRoster's columns, {@code metadata.} ones too, each by the name of the column that fills it
     * @param constants OneRoster's columns that have one text in every row of this file
     */
    public record MappedFile(
            String file, String fills, Map<String, String> columns, Map<String, String> constants) {

        public MappedFile {
            columns = Map.copyOf(columns);
            constants = Map.copyOf(constants);
        }
    }

    public ColumnMap {
        files = List.copyOf(files);
    }

    /** What is wrong with it, in sentences; empty when it can be used. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        if (",;\t|".indexOf(separator) < 0) {
            faults.add("Fields are separated by a comma, a semicolon, a tab or a bar.");
        }
        if (dates != null && !isPattern(dates)) {
            faults.add("“" + dates + "” is no pattern of a day; one is M/d/yyyy.");
        }
        var seen = new HashSet<String>();
        for (var it : files) {
            if (!seen.add(it.file().toLowerCase(Locale.ROOT))) {
                faults.add(it.file() + " is there twice.");
            }
            addFaults(it, faults);
        }
        return faults;
    }

    private static void addFaults(MappedFile it, List<String> faults) {
        var known = OneRosterFile.named(it.fills());
        if (known.isEmpty()) {
            faults.add(
                    "%s fills %s, which OneRoster doesn’t have.".formatted(it.file(), it.fills()));
            return;
        }
        var given = new HashSet<>(it.columns().keySet());
        for (var column : it.constants().keySet()) {
            if (!given.add(column)) {
                faults.add("%s has both a column and a text for %s.".formatted(it.file(), column));
            }
        }
        for (var column : given.stream().sorted().toList()) {
            if (!column.startsWith("metadata.") && !known.get().columns().contains(column)) {
                faults.add(
                        "%s fills %s, which %s doesn’t have."
                                .formatted(it.file(), column, it.fills()));
            }
        }
        for (var column : known.get().required()) {
            if (!given.contains(column)) {
                faults.add(
                        "%s says nothing of %s, which %s needs."
                                .formatted(it.file(), column, it.fills()));
            }
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(LocalDate.of(2026, 8, 24));
            return true;
        } catch (IllegalArgumentException | DateTimeException unusable) {
            return false;
        }
    }
}
