package org.chaperone.app.consent.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers as a map reads it. One bad row hides no other: it is left out and told with its line.
 *
 * @param rows one for each student and signer; of two on the same, the stricter answers
 */
record AnswerSheet(List<Row> rows) {

    /** As much as a district of 160,000 students with fifty columns sends, and ten times that. */
    static final int LARGEST = 256 << 20;

    private static final int LONGEST_FIELD = 10_000;

    /**
     * What one row says.
     *
     * @param key the student, as the file names them
     * @param signer the name of who signed, or empty
     * @param day null when the file doesn't tell
     */
    record Row(
            int line,
            String key,
            String signer,
            @Nullable LocalDate day,
            Map<Cell, Consent> answers) {

        Row {
            answers = Map.copyOf(answers);
        }

        /** Both rows as one: the stricter of each answer, and the later day. */
        Row and(Row other) {
            var both = new HashMap<>(answers);
            other.answers.forEach(
                    (cell, answer) ->
                            both.merge(
                                    cell,
                                    answer,
                                    (one, two) ->
                                            one == Consent.REFUSED || two == Consent.REFUSED
                                                    ? Consent.REFUSED
                                                    : Consent.GRANTED));
            var later =
                    day == null || other.day == null
                            ? null
                            : day.isAfter(other.day) ? day : other.day;
            return new Row(line, key, signer, later, both);
        }
    }

    AnswerSheet {
        rows = List.copyOf(rows);
    }

    /** Reads the file; empty when it can't be read at all. */
    static Optional<AnswerSheet> read(
            byte[] content, String file, AnswerMap map, LocalDate today, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            problems.add(Place.of(file), "is no text in UTF-8; save it as CSV in UTF-8");
            return Optional.empty();
        }
        var rows = new LinkedHashMap<String, Row>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(map.separator())
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            var lines = reader.iterator();
            var columns =
                    lines.hasNext()
                            ? Columns.of(lines.next().getFields(), map, file, problems)
                            : missing(file, problems);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            while (lines.hasNext()) {
                new RowReader(lines.next(), columns.get(), map, file, today, problems)
                        .read()
                        .ifPresent(
                                it -> rows.merge(it.key() + "\u0000" + it.signer(), it, Row::and));
            }
        } catch (CsvParseException e) {
            problems.add(
                    Place.of(file),
                    "is no CSV any more from here on: " + firstLine(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new AnswerSheet(List.copyOf(rows.values())));
    }

    private static Optional<Columns> missing(String file, Problems problems) {
        problems.add(Place.of(file), "is empty; expected a line with the names of the columns");
        return Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** Where in a row what stands. */
    private record Columns(int student, int signer, int day, List<Integer> answers) {

        static Optional<Columns> of(
                List<String> header, AnswerMap map, String file, Problems problems) {
            var names = header.stream().map(String::strip).toList();
            var before = problems.size();
            var columns =
                    new Columns(
                            at(names, map.student(), file, problems),
                            map.signerName() == null
                                    ? -1
                                    : at(names, map.signerName(), file, problems),
                            map.day() == null ? -1 : at(names, map.day(), file, problems),
                            map.answers().stream()
                                    .map(it -> at(names, it.column(), file, problems))
                                    .toList());
            return problems.size() == before ? Optional.of(columns) : Optional.empty();
        }

        private static int at(List<String> names, String name, String file, Problems problems) {
            var at = names.indexOf(name);
            if (at < 0) {
                problems.add(
                        new Place(file, 1, 1), "has no column '" + name + "', which the map names");
            } else if (names.lastIndexOf(name) != at) {
                problems.add(new Place(file, 1, 1), "has two columns '" + name + "'");
            }
            return at;
        }
    }

    /** One row at a time. */
    private record RowReader(
            CsvRecord row,
            Columns columns,
            AnswerMap map,
            String file,
            LocalDate today,
            Problems problems) {

        Optional<Row> read() {
            var key = field(columns.student());
            var before = problems.size();
            if (key.isEmpty()) {
                problem("names no student");
            }
            var answers = new HashMap<Cell, Consent>();
            for (var i = 0; i < map.answers().size(); i++) {
                answer(map.answers().get(i), field(columns.answers().get(i)), answers);
            }
            var day = day();
            return problems.size() == before && (!answers.isEmpty() || !key.isEmpty())
                    ? Optional.of(
                            new Row(
                                    (int) row.getStartingLineNumber(),
                                    key,
                                    field(columns.signer()),
                                    day,
                                    answers))
                    : Optional.empty();
        }

        private void answer(
                AnswerMap.AnswerColumn column, String written, Map<Cell, Consent> answers) {
            var value = written.toLowerCase(Locale.ROOT);
            if (value.isEmpty()) {
                return;
            }
            var answer =
                    column.refused().contains(value)
                            ? Consent.REFUSED
                            : column.granted().contains(value) ? Consent.GRANTED : null;
            if (answer == null) {
                problem(
                        "column '%s' holds '%s', which the map doesn't know"
                                .formatted(column.column(), shortened(written)));
                return;
            }
            column.cells()
                    .forEach(
                            it ->
                                    answers.merge(
                                            it,
                                            answer,
                                            (one, two) -> one == Consent.REFUSED ? one : two));
        }

        private @Nullable LocalDate day() {
            var written = field(columns.day());
            if (written.isEmpty()) {
                return null;
            }
            try {
                var day =
                        LocalDate.parse(
                                written, DateTimeFormatter.ofPattern(map.dayFormat(), Locale.US));
                if (day.isAfter(today)) {
                    problem("was signed in the future: " + written);
                }
                return day;
            } catch (DateTimeParseException e) {
                problem(
                        "'%s' is no day as the map writes them (%s)"
                                .formatted(shortened(written), map.dayFormat()));
                return null;
            }
        }

        private String field(int column) {
            var value =
                    column >= 0 && column < row.getFieldCount() ? row.getField(column).strip() : "";
            return value.length() <= LONGEST_FIELD ? value : value.substring(0, LONGEST_FIELD);
        }

        private void problem(String words) {
            problems.add(new Place(file, (int) row.getStartingLineNumber(), 1), words);
        }

        private static String shortened(String value) {
            return value.length() <= 40 ? value : value.substring(0, 40) + "…";
        }
    }
}
