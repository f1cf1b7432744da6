package org.chaperone.roster.oneroster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code manifest.csv} says of the other files: bulk, absent or delta. */
final class Manifest {

    private static final String FILE = "manifest.csv";
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2", "1.2.1");

    private final Map<String, String> said = new HashMap<>();

    Manifest(ExportFiles files, Problems problems) {
        if (!files.names().contains(FILE)) {
            problems.add(FILE, 0, 0, "is missing, expected in every export; read as a full export");
            return;
        }
        new CsvFile(files, FILE, problems)
                .forEach(List.of("propertyName", "value"), row -> read(row, files, problems));
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
            case "bulk" -> {
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
            case "delta" ->
                    problems.addFatal(
                            FILE,
                            row.line,
                            0,
                            file + " holds changes only, expected a full export (bulk)");
            default -> row.report("value", "expected bulk or absent; read as bulk");
        }
    }
}
