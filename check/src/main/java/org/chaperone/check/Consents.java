package org.chaperone.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;

/** What families answered, by student. Who isn't listed was never asked. */
public record Consents(Map<String, Consent> byStudent) {

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
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                read(row, file.toString(), answers, problems);
            }
        } catch (IOException e) {
            problems.add(Place.of(file.toString()), "can't be read: " + e.getMessage());
        }
        return new Consents(answers);
    }

    private static void read(
            NamedCsvRecord row, String file, Map<String, Consent> answers, Problems problems) {
        var place = new Place(file, (int) row.getStartingLineNumber(), 1);
        var student = row.findField("student");
        var answer = row.findField("answer").map(it -> it.strip().toLowerCase(Locale.ROOT));
        if (student.isEmpty() || answer.isEmpty()) {
            problems.add(place, "needs the columns 'student' and 'answer'");
            return;
        }
        Wire.constant(Consent.class, answer.get())
                .ifPresentOrElse(
                        it -> answers.merge(student.get().strip(), it, Consents::stricter),
                        () ->
                                problems.add(
                                        place,
                                        "'%s' is no answer; expected one of %s"
                                                .formatted(
                                                        answer.get(), Wire.words(Consent.class))));
    }

    private static Consent stricter(Consent one, Consent other) {
        return one == Consent.REFUSED || other == Consent.REFUSED ? Consent.REFUSED : other;
    }
}
