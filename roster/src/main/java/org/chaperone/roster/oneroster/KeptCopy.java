package org.chaperone.roster.oneroster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was read, under OneRoster's names, for a later export to change. Columns that nobody reads, such as
 * passwords, don't get into it.
 */
final class KeptCopy implements Closeable {

    private final @Nullable ZipOutputStream zip;
    private List<String> columns = List.of();
    private List<String> metadata = List.of();
    private @Nullable CsvWriter file;

    private KeptCopy(@Nullable ZipOutputStream zip) {
        this.zip = zip;
    }

    static KeptCopy none() {
        return new KeptCopy(null);
    }

    static KeptCopy into(Path archive) throws IOException {
        var zip = new ZipOutputStream(Files.newOutputStream(archive), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        return new KeptCopy(zip);
    }

    /** Rows from here on are of this file. */
    void begin(OneRosterFile of, Set<String> furtherColumns) {
        if (zip == null) {
            return;
        }
        try {
            end();
            zip.putNextEntry(new ZipEntry(of.file()));
            file = CsvWriter.builder().build(unclosed(zip));
            columns = of.columns();
            metadata = List.copyOf(furtherColumns);
            var header = new String[columns.size() + metadata.size()];
            for (var i = 0; i < header.length; i++) {
                header[i] =
                        i < columns.size()
                                ? columns.get(i)
                                : "metadata." + metadata.get(i - columns.size());
            }
            file.writeRecord(header);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps the row, unless it says that its object is no longer there. */
    void add(Row row) {
        if (file == null || row.saysGone()) {
            return;
        }
        var fields = new String[columns.size() + metadata.size()];
        for (var i = 0; i < columns.size(); i++) {
            fields[i] = row.standard(columns.get(i));
        }
        if (!metadata.isEmpty()) {
            var further = row.metadata();
            for (var i = 0; i < metadata.size(); i++) {
                fields[columns.size() + i] = further.getOrDefault(metadata.get(i), "");
            }
        }
        file.writeRecord(fields);
    }

    private void end() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    /** The archive goes on after a file in it has ended. */
    private static Writer unclosed(ZipOutputStream zip) {
        return new OutputStreamWriter(zip, StandardCharsets.UTF_8) {
            @Override
            public void close() throws IOException {
                flush();
                zip.closeEntry();
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            end();
            zip.close();
        }
    }
}
