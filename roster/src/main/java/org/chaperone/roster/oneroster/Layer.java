package org.chaperone.roster.oneroster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** One set of files: an export, or what was kept of the one before it. */
final class Layer {

    /** What a layer says of a file. */
    enum Mode {
        /** All there is. */
        BULK,
        /** Only what has changed. */
        DELTA,
        ABSENT
    }

    private final ExportFiles files;
    private final ColumnMap map;
    private final Manifest manifest;
    private final Problems problems;

    Layer(ExportFiles files, ColumnMap map, Manifest manifest, Problems problems) {
        this.files = files;
        this.map = map;
        this.manifest = manifest;
        this.problems = problems;
    }

    Mode mode(OneRosterFile file) {
        if (parts(file).isEmpty() || manifest.isAbsent(file.file())) {
            return Mode.ABSENT;
        }
        return manifest.isDelta(file.file()) ? Mode.DELTA : Mode.BULK;
    }

    /** Names of further columns, without "metadata.". */
    Set<String> metadata(OneRosterFile file) {
        var names = new LinkedHashSet<String>();
        parts(file).forEach(it -> names.addAll(it.metadata()));
        return names;
    }

    /**
     * Hands on every row.
     *
     * @return whether the file could be read to its end
     */
    boolean forEach(OneRosterFile file, Consumer<Row> action) {
        var whole = true;
        for (var part : parts(file)) {
            whole &= part.forEach(file.required(), action);
        }
        return whole;
    }

    private List<CsvFile> parts(OneRosterFile file) {
        var mapped =
                map.files().stream()
                        .filter(
                                it ->
                                        it.fills().equalsIgnoreCase(file.file())
                                                && isThere(it.file()))
                        .map(it -> new CsvFile(files, it.file(), new Mapping(map, it), problems))
                        .toList();
        if (!mapped.isEmpty() || !isThere(file.file()) || isMapped(file.file())) {
            return mapped;
        }
        return List.of(new CsvFile(files, file.file(), null, problems));
    }

    /** A file of OneRoster's name may be of other columns, and fill another. */
    private boolean isMapped(String file) {
        return map.files().stream().anyMatch(it -> it.file().equalsIgnoreCase(file));
    }

    private boolean isThere(String file) {
        return files.names().contains(file.toLowerCase(Locale.ROOT));
    }
}
