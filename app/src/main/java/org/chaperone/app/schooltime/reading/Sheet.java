package org.chaperone.app.schooltime.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file by the names of its columns, in whatever order these are; columns of other names are passed over. */
final class Sheet {

    private static final int LARGEST = 1_000_000;
    private static final int LONGEST = 100;

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A row with its cells by column, without the spaces around them. */
    final class Row {

        private final long line;
        private final Map<String, String> cells;

        private Row(long line, Map<String, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        long line() {
            return line;
        }

        boolean isBlank() {
            return cells.values().stream().allMatch(String::isEmpty);
        }

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A cell that must be there and can be read, or null with a problem. */
        <T> @Nullable T needed(String column, Function<String, @Nullable T> read, String expected) {
            var text = text(column);
            var value = text.isEmpty() ? null : read.apply(text);
            if (value == null) {
                wrong(
                        column,
                        text.isEmpty()
                                ? "Nothing is here. " + expected
                                : "“" + text + "” can’t be read. " + expected);
            }
            return value;
        }

        void wrong(String column, String says) {
            problems.add(new FileProblem(line, column, says));
        }
    }

    private Sheet() {}

    static Sheet read(byte[] bytes, List<String> columns) {
        var sheet = new Sheet();
        if (bytes.length == 0) {
            sheet.problem("The file is empty. Choose a CSV file with a line of column names.");
        } else if (bytes.length > LARGEST) {
            sheet.problem("The file is larger than a megabyte, which no calendar is.");
        } else {
            try {
                var text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                sheet.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, columns);
            } catch (CharacterCodingException e) {
                sheet.problem("The file isn’t in UTF-8. Save it as “CSV UTF-8”.");
            }
        }
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    List<FileProblem> problems() {
        return problems;
    }

    private void problem(String says) {
        problems.add(FileProblem.of(says));
    }

    private void parse(String text, List<String> columns) {
        var line = 0L;
        try (var csv =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (var record : csv) {
                line = record.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(Sheet::name).toList();
                    if (!requires(header, columns)) {
                        return;
                    }
                } else {
                    add(line, header, record.getFields());
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    new FileProblem(
                            line + 1,
                            "",
                            "From here on it isn’t CSV. Look for a quote that isn’t closed."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problem("There is no row under the column names.");
        }
    }

    private boolean requires(List<String> header, List<String> columns) {
        for (var column : columns) {
            if (!header.contains(column)) {
                problems.add(
                        new FileProblem(
                                1,
                                column,
                                "There is no such column. The first line needs: "
                                        + String.join(", ", columns)
                                        + "."));
            }
        }
        return problems.isEmpty();
    }

    private void add(long line, List<String> header, List<String> fields) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < Math.min(header.size(), fields.size()); i++) {
            cells.put(header.get(i), fields.get(i).strip());
        }
        var row = new Row(line, cells);
        if (row.isBlank()) {
            return;
        }
        if (fields.stream().skip(header.size()).anyMatch(it -> !it.isBlank())) {
            row.wrong(
                    "",
                    "There are more cells than column names. Put quotes around a cell with a comma.");
        }
        for (var it : cells.entrySet()) {
            if (it.getValue().length() > LONGEST) {
                row.wrong(it.getKey(), "That is longer than 100 characters.");
            } else if (it.getValue().codePoints().anyMatch(Character::isISOControl)) {
                row.wrong(
                        it.getKey(),
                        "There is a character in it that can’t be seen. Type it anew.");
            }
        }
        rows.add(row);
    }

    private static String name(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
