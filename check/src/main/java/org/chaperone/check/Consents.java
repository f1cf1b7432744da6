package org.chaperone.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;

/** What families answered, by student. Who isn't listed was never asked. */
public record Consents(Map<String, Consent> byStudent) {

    private static final String STUDENT = "student";
    private static final String ANSWER = "answer";

    public static final Consents NONE = new Consents(Map.of());

    public Consents {
        byStudent = Map.copyOf(byStudent);
    }

    public Consent of(String student) {
        return byStudent.getOrDefault(student, Consent.UNKNOWN);
    }

    public boolean refused(String student) {
        return of(student) == Consent.REFUSED;
    }

    /**
     * Reads a CSV file with the columns {@code student} and {@code answer} (granted, refused, unknown).
     * Of two rows on one student the stricter counts.
     */
    public static Consents read(Path file, Problems problems) {
        var answers = new HashMap<String, Consent>();
        try (var rows = rows(Files.readString(file))) {
            var lines = rows.iterator();
            var header =
                    lines.hasNext()
                            ? lines.next().getFields().stream().map(String::strip).toList()
                            : List.<String>of();
            var columns = new Columns(header.indexOf(STUDENT), header.indexOf(ANSWER));
            if (columns.student < 0 || columns.answer < 0) {
                problems.add(Place.of(file.toString()), "needs the columns 'student' and 'answer'");
            } else {
                lines.forEachRemaining(it -> read(it, columns, file, answers, problems));
            }
        } catch (CharacterCodingException e) {
            problems.add(Place.of(file.toString()), "is no text in UTF-8");
        } catch (CsvParseException e) {
            problems.add(Place.of(file.toString()), "is no CSV: " + e.getMessage());
        } catch (IOException e) {
            problems.add(
                    Place.of(file.toString()),
                    Files.exists(file) ? "can't be read" : "there is no such file");
        }
        return new Consents(answers);
    }

    private record Columns(int student, int answer) {}

    private static CsvReader<CsvRecord> rows(String text) {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static void read(
            CsvRecord row,
            Columns columns,
            Path file,
            Map<String, Consent> answers,
            Problems problems) {
        var place = new Place(file.toString(), (int) row.getStartingLineNumber(), 1);
        var student = field(row, columns.student);
        var answer = field(row, columns.answer).toLowerCase(Locale.ROOT);
        if (student.isEmpty()) {
            problems.add(place, "names no student");
            return;
        }
        Wire.constant(Consent.class, answer)
                .ifPresentOrElse(
                        it -> answers.merge(student, it, Consents::stricter),
                        () ->
                                problems.add(
                                        place,
                                        "'%s' is no answer; expected one of %s"
                                                .formatted(answer, Wire.words(Consent.class))));
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private static Consent stricter(Consent one, Consent other) {
        return one == Consent.REFUSED || other == Consent.REFUSED ? Consent.REFUSED : other;
    }
}
