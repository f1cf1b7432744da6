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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a CSV file with the columns {@code student} and {@code answer} (granted, refused, unknown) and, if it has
 * them, {@code use} and {@code audience}. A row that names no use or no audience holds for all. Of several rows that fit
 * the strictest counts.
 */
public final class ConsentFile implements Consents {

    private static final String STUDENT = "student";
    private static final String ANSWER = "answer";
    private static final String USE = "use";
    private static final String AUDIENCE = "audience";

    /**
     * @param use null for all
     * @param audience null for all
     */
    private record Answer(
            Consent consent, @Nullable ConsentUse use, @Nullable ConsentAudience audience) {

        boolean isOn(ConsentUse asked, ConsentAudience before) {
            return (use == null || use == asked) && (audience == null || audience == before);
        }
    }

    private record Columns(int student, int answer, int use, int audience) {

        static Columns of(List<String> header) {
            return new Columns(
                    header.indexOf(STUDENT),
                    header.indexOf(ANSWER),
                    header.indexOf(USE),
                    header.indexOf(AUDIENCE));
        }
    }

    private final Map<String, List<Answer>> byStudent;

    private ConsentFile(Map<String, Set<Answer>> answers) {
        var lists = new HashMap<String, List<Answer>>();
        answers.forEach((student, given) -> lists.put(student, List.copyOf(given)));
        byStudent = Map.copyOf(lists);
    }

    @Override
    public Consent of(String student, ConsentUse use, ConsentAudience audience) {
        Consent strictest = null;
        for (var answer : byStudent.getOrDefault(student, List.of())) {
            if (answer.isOn(use, audience)) {
                strictest =
                        strictest == null ? answer.consent() : strictest.stricter(answer.consent());
            }
        }
        return strictest == null ? Consent.UNKNOWN : strictest;
    }

    /** How many students it has an answer of. */
    public int students() {
        return byStudent.size();
    }

    /** Reads a file; every row in error is a problem, and what could be read is given all the same. */
    public static ConsentFile read(Path file, Problems problems) {
        var answers = new HashMap<String, Set<Answer>>();
        try (var rows = rows(Files.readString(file))) {
            var lines = rows.iterator();
            var columns =
                    Columns.of(
                            lines.hasNext()
                                    ? lines.next().getFields().stream().map(String::strip).toList()
                                    : List.of());
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
        return new ConsentFile(answers);
    }

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
            Map<String, Set<Answer>> answers,
            Problems problems) {
        var place = new Place(file.toString(), (int) row.getStartingLineNumber(), 1);
        var student = field(row, columns.student);
        if (student.isEmpty()) {
            problems.add(place, "names no student");
            return;
        }
        var answer = word(Consent.class, row, columns.answer, ANSWER, place, problems);
        var use = optional(ConsentUse.class, row, columns.use, USE, place, problems);
        var audience =
                optional(ConsentAudience.class, row, columns.audience, AUDIENCE, place, problems);
        if (answer.isPresent() && use.isPresent() && audience.isPresent()) {
            answers.computeIfAbsent(student, _ -> new LinkedHashSet<>())
                    .add(
                            new Answer(
                                    answer.get(),
                                    use.get().orElse(null),
                                    audience.get().orElse(null)));
        }
    }

    /** Empty inside when the field is blank or not there; empty outside when it holds something else. */
    private static <E extends Enum<E>> Optional<Optional<E>> optional(
            Class<E> type, CsvRecord row, int column, String name, Place place, Problems problems) {
        if (column < 0 || field(row, column).isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return word(type, row, column, name, place, problems).map(Optional::of);
    }

    private static <E extends Enum<E>> Optional<E> word(
            Class<E> type, CsvRecord row, int column, String name, Place place, Problems problems) {
        var word = field(row, column).toLowerCase(Locale.ROOT);
        var constant = Wire.constant(type, word);
        if (constant.isEmpty()) {
            problems.add(
                    place,
                    "'%s' is no %s; expected one of %s".formatted(word, name, Wire.words(type)));
        }
        return constant;
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }
}
