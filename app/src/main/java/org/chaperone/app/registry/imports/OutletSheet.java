package org.chaperone.app.registry.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;

/** A list of outlets as it is read. A line with a problem is left out and told, and hides no other. */
record OutletSheet(List<Line> lines) {

    /** Bytes at most. */
    static final int LARGEST = 4 << 20;

    /** Outlets at most. */
    static final int MOST = 5_000;

    /**
     * @param number in the file, from 2
     * @param cells what stands in the columns that are read, without blanks about it
     */
    record Line(int number, Map<ListColumn, String> cells) {

        Line {
            cells = Map.copyOf(cells);
        }

        /** Empty where the column is, or isn't there. */
        String at(ListColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    OutletSheet {
        lines = List.copyOf(lines);
    }

    /** Reads the file; empty when nothing of it can be. */
    static Optional<OutletSheet> read(byte[] content, String file, Problems problems) {
        if (content.length > LARGEST) {
            problems.add(Place.of(file), "is larger than 4 MB; bring it in parts");
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            problems.add(
                    Place.of(file),
                    "is no text in UTF-8; save it as “CSV UTF-8” in the spreadsheet");
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            problems.add(
                    Place.of(file), "is no CSV but a spreadsheet or UTF-16; save it as CSV UTF-8");
            return Optional.empty();
        }
        return readText(text.startsWith("\ufeff") ? text.substring(1) : text, file, problems);
    }

    private static Optional<OutletSheet> readText(String text, String file, Problems problems) {
        var lines = new ArrayList<Line>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                problems.add(
                        Place.of(file), "is empty; expected a line with the names of the columns");
                return Optional.empty();
            }
            var columns = columns(records.next().getFields(), file, problems);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            while (records.hasNext()) {
                line(records.next(), columns.get(), file, problems).ifPresent(lines::add);
                if (lines.size() > MOST) {
                    problems.add(Place.of(file), "lists more than 5,000; bring it in parts");
                    return Optional.empty();
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    Place.of(file),
                    "is no CSV any more after line %d; look for a quotation mark that isn’t closed"
                            .formatted(lines.isEmpty() ? 1 : lines.getLast().number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new OutletSheet(lines));
    }

    /** Spreadsheets write what the country writes: whichever stands oftenest in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.chars().filter(it -> it == ';').count()
                        > first.chars().filter(it -> it == ',').count()
                ? ';'
                : ',';
    }

    private record Columns(int wide, Map<ListColumn, Integer> places) {}

    private static Optional<Columns> columns(
            List<String> headings, String file, Problems problems) {
        var places = new EnumMap<ListColumn, Integer>(ListColumn.class);
        var before = problems.size();
        for (var i = 0; i < headings.size(); i++) {
            var at = i;
            ListColumn.called(headings.get(i))
                    .filter(it -> places.putIfAbsent(it, at) != null)
                    .ifPresent(
                            it ->
                                    problems.add(
                                            new Place(file, 1, 1),
                                            "has two columns '%s'; take one out"
                                                    .formatted(it.words())));
        }
        Arrays.stream(ListColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(
                        it ->
                                problems.add(
                                        new Place(file, 1, 1),
                                        "has no column '%s'; name it in the first line"
                                                .formatted(it.words())));
        return problems.size() == before
                ? Optional.of(new Columns(headings.size(), places))
                : Optional.empty();
    }

    private static Optional<Line> line(
            CsvRecord it, Columns columns, String file, Problems problems) {
        var number = (int) it.getStartingLineNumber();
        if (it.getFields().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (it.getFieldCount() != columns.wide()) {
            problems.add(
                    new Place(file, number, 1),
                    "has %d cells and the first line %d; put what has a comma in quotation marks"
                            .formatted(it.getFieldCount(), columns.wide()));
            return Optional.empty();
        }
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        columns.places().forEach((column, at) -> cells.put(column, plain(it.getField(at))));
        return Optional.of(new Line(number, cells));
    }

    /** As it was before it was made harmless for spreadsheets, as our own lists are. */
    private static String plain(String cell) {
        var written = cell.matches("(?s)'[=+\\-@\\t\\r\\n].*") ? cell.substring(1) : cell;
        return written.strip();
    }
}
