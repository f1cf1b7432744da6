package org.chaperone.app.checks.preview;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The platforms whose measures we know, from {@code platforms.csv}. */
public final class Platforms {

    public static final List<Platform> ALL = read();

    private Platforms() {}

    private static List<Platform> read() {
        var file =
                Objects.requireNonNull(
                        Platforms.class.getResourceAsStream("platforms.csv"), "platforms.csv");
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Platforms::platform).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Platform platform(NamedCsvRecord row) {
        return new Platform(
                row.getField("id"),
                row.getField("name"),
                Counting.valueOf(
                        row.getField("counting").toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(row.getField("most")),
                number(row.getField("link")),
                Integer.parseInt(row.getField("shown")),
                number(row.getField("hashtags")));
    }

    private static @Nullable Integer number(String field) {
        return field.isEmpty() ? null : Integer.valueOf(field);
    }
}
