package org.chaperone.roster.oneroster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code manifest.csv} says of the other files: bulk, absent or delta. */
final class Manifest {

    static final String FILE = "manifest.csv";
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2", "1.2.1");

    private final Map<String, String> said = new HashMap<>();

    /** Says nothing: every file that is there is whole. */
    static final Manifest SILENT = new Manifest();

    private Manifest() {}

    /** Reads the manifest, which only OneRoster's own exports need. */
    static Manifest of(ExportFiles files, ColumnMap map, Problems problems) {
        var manifest = new Manifest();
        if (files.names().contains(FILE)) {
            new CsvFile(files, FILE, null, problems)
                    .forEach(
                            List.of("propertyName", "value"),
                            row -> manifest.read(row, files, problems));
        } else if (map.files().isEmpty()) {
            problems.add(FILE, 0, 0, "is missing, expected in every export; read as a full export");
        }
        return manifest;
    }

    /** Whether the file tells changes only. */
    boolean isDelta(String file) {
        return "delta".equals(said.get(file.toLowerCase(Locale.ROOT)));
    }

    /** Whether the manifest names that file as left out on purpose. */
    boolean isAbsent(String file) {
        return "absent".equals(said.get(file.toLowerCase(Locale.ROOT)));
    }

    private void read(Row row, ExportFiles files, Problems problems) {
        var name = row.text("propertyName");
        var value = row.text("value").toLowerCase(Locale.ROOT);
        if (name.equals("oneroster.version") && !VERSIONS.contains(value)) {
            row.report("value", "expected 1.1 or 1.2; read as 1.2");
        }
        if (!name.startsWith("file.")) {
            return;
        }
        var file = name.substring("file.".length()).toLowerCase(Locale.ROOT) + ".csv";
        said.put(file, value);
        var there = files.names().contains(file);
        switch (value) {
            case "bulk", "delta" -> {
                if (!there) {
                    problems.addFatal(
                            FILE,
                            row.line,
                            0,
                            file + " is missing, though said to be in the export");
                }
            }
            case "absent" -> {
                if (there) {
                    problems.add(
                            FILE,
                            row.line,
                            0,
                            file + " is there, though said to be absent; not read");
                }
            }
            default -> row.report("value", "expected bulk, delta or absent; read as bulk");
        }
    }
}
