package org.chaperone.roster.oneroster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file of an export, row by row. */
final class CsvFile {

    private final ExportFiles files;
    private final String file;
    private final @Nullable Mapping mapping;
    private final Problems problems;

    CsvFile(ExportFiles files, String file, @Nullable Mapping mapping, Problems problems) {
        this.files = files;
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Names of further columns, without "metadata."; none when the file can't be read, which reading it tells. */
    Set<String> metadata() {
        try (var in = CheckedUtf8.open(files.open(file.toLowerCase(Locale.ROOT)));
                var rows = reader(in)) {
            var all = rows.iterator();
            return all.hasNext()
                    ? new Sheet(file, all.next().getFields(), mapping, new Problems())
                            .furtherNames()
                    : Set.of();
        } catch (CsvParseException | UncheckedIOException | IOException toBeTold) {
            return Set.of();
        }
    }

    /**
     * Hands on every row that has as many fields as the header.
     *
     * @param columns those without which the file makes no sense
     * @return whether the file could be read to its end
     */
    boolean forEach(List<String> columns, Consumer<Row> action) {
        long line = 0;
        try (var in = CheckedUtf8.open(files.open(file.toLowerCase(Locale.ROOT)));
                var rows = reader(in)) {
            var all = rows.iterator();
            if (!all.hasNext()) {
                problems.addFatal(file, 0, 0, "is empty, expected a header with column names");
                return false;
            }
            var header = all.next();
            line = header.getStartingLineNumber();
            var sheet = new Sheet(file, header.getFields(), mapping, problems);
            if (mapping == null) {
                sheet.require(columns, problems);
            }
            while (all.hasNext()) {
                var next = all.next();
                line = next.getStartingLineNumber();
                if (fits(next, sheet)) {
                    action.accept(new Row(sheet, line, next.getFields(), problems));
                }
            }
            return true;
        } catch (CsvParseException malformed) {
            problems.addFatal(file, line + 1, 0, "is not CSV from here on: " + reason(malformed));
        } catch (UncheckedIOException failed) {
            report(
                    failed.getCause() instanceof IOException cause
                            ? cause
                            : new IOException(failed));
        } catch (IOException failed) {
            report(failed);
        }
        return false;
    }

    private CsvReader<CsvRecord> reader(InputStream in) {
        return CsvReader.builder()
                .fieldSeparator(mapping == null ? ',' : mapping.map().separator())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private boolean fits(CsvRecord row, Sheet sheet) {
        var fields = row.getFields();
        if (fields.size() < sheet.width() || !isBlankFrom(sheet.width(), fields)) {
            problems.add(
                    file,
                    row.getStartingLineNumber(),
                    0,
                    "has %d fields, expected %d as in the header; the row is left out"
                            .formatted(fields.size(), sheet.width()));
            problems.leaveOut();
            new Row(sheet, row.getStartingLineNumber(), fields, problems).doubt();
            return false;
        }
        return true;
    }

    private static boolean isBlankFrom(int width, List<String> fields) {
        for (int place = width; place < fields.size(); place++) {
            if (!fields.get(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void report(IOException failed) {
        switch (failed) {
            case CheckedUtf8.NotUtf8 encoding ->
                    problems.addFatal(file, encoding.line, 0, encoding.reason);
            case ExportFiles.Suspicious bomb -> problems.addFatal(file, 0, 0, bomb.reason);
            default -> problems.addFatal(file, 0, 0, "can't be read: " + failed.getMessage());
        }
    }

    private static String reason(CsvParseException malformed) {
        var cause = malformed.getCause() == null ? malformed : malformed.getCause();
        return cause.getMessage() == null ? "quotes don't match" : cause.getMessage();
    }
}
