package org.chaperone.bench.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The folder of sets. Names that end in {@code .gz} are unpacked while they are read. */
record Data(Path folder) {

    /** Rows of a set in three columns: id, label, text. */
    List<Row> rows(String name) {
        return table(name).stream()
                .filter(it -> it.length == 3)
                .map(it -> new Row(name + ":" + it[0], it[1], it[2]))
                .toList();
    }

    /** Cells of the lines after the heading, which are separated by tabs. */
    List<String[]> table(String name) {
        return lines(name).stream().skip(1).map(it -> it.split("\t", -1)).toList();
    }

    /** All lines of a file in UTF-8. */
    List<String> lines(String name) {
        var path = folder.resolve(name);
        try (var in = opened(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " can't be read", unreadable);
        }
    }

    private static InputStream opened(Path path) throws IOException {
        var in = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
