package org.chaperone.app.consent.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.imports.AnswerMap.AnswerColumn;
import org.chaperone.app.directory.StudentKey;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.chaperone.policy.reading.Yaml;

/**
 * Reads a map as it is written.
 *
 * <pre>
 * wording: Media release in the student system
 * student: Student_Number
 * by: number
 * day: Release_Date
 * days: M/d/yyyy
 * answers:
 *   - column: Photo_Release
 *     uses: [image, video]
 *     audiences: [school-site, social-media, press]
 *     granted: [Y]
 *     refused: [N]
 * </pre>
 */
public final class AnswerMapReader {

    private static final int LONGEST = 100_000;
    private static final String ALL = "all";

    private final Problems problems;

    private AnswerMapReader(Problems problems) {
        this.problems = problems;
    }

    /** The map; empty, with everything that is wrong with it, when it isn't one. */
    public static Optional<AnswerMap> read(String text, String file, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(Place.of(file), "is longer than 100,000 characters");
            return Optional.empty();
        }
        var reader = new AnswerMapReader(problems);
        var map =
                Yaml.read(text, file, problems)
                        .flatMap(it -> Fields.of(it, "a map", problems))
                        .map(reader::map);
        return problems.isEmpty() ? map : Optional.empty();
    }

    private AnswerMap map(Fields fields) {
        var wording = fields.needed("wording");
        var student = fields.needed("student");
        var key = fields.oneOf("by", StudentKey.class).orElse(StudentKey.NUMBER);
        var separator = separator(fields);
        var signer = fields.text("signer").orElse(null);
        var day = fields.text("day").orElse(null);
        var format = format(fields);
        var answers = new ArrayList<AnswerColumn>();
        for (var item : fields.items("answers")) {
            Fields.of(item, "an answer", problems).map(this::column).ifPresent(answers::add);
        }
        if (answers.isEmpty() && fields.items("answers").isEmpty()) {
            problems.add(fields.place(), "field 'answers' is missing: which columns hold answers?");
        }
        fields.nothingElse();
        return new AnswerMap(wording, separator, student, key, signer, day, format, answers);
    }

    private char separator(Fields fields) {
        var text = fields.text("separator").orElse(",");
        var separator = text.equals("tab") ? "\t" : text;
        if (separator.length() != 1) {
            problems.add(
                    fields.placeOf("separator"),
                    "field 'separator' must be one sign, or the word tab");
            return ',';
        }
        return separator.charAt(0);
    }

    private String format(Fields fields) {
        var format = fields.text("days").orElse("yyyy-MM-dd");
        try {
            DateTimeFormatter.ofPattern(format, Locale.US).format(LocalDate.EPOCH);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(fields.placeOf("days"), "field 'days' must tell a day, such as M/d/yyyy");
        }
        return format;
    }

    private AnswerColumn column(Fields fields) {
        var column = fields.needed("column");
        var uses = constants(fields, "uses", ConsentUse.class, EnumSet.allOf(ConsentUse.class));
        var shown = EnumSet.allOf(ConsentAudience.class);
        shown.remove(ConsentAudience.STAFF);
        var audiences = constants(fields, "audiences", ConsentAudience.class, shown);
        var granted = values(fields, "granted");
        var refused = values(fields, "refused");
        if (uses.isEmpty() && fields.words("uses").isEmpty()) {
            problems.add(fields.place(), "field 'uses' is missing: what is it permitted for?");
        }
        if (granted.isEmpty() && refused.isEmpty()) {
            problems.add(
                    fields.place(), "needs 'granted', 'refused' or both: what stands for a yes?");
        }
        if (granted.stream().anyMatch(refused::contains)) {
            problems.add(fields.placeOf("refused"), "the same can't stand for a yes and a no");
        }
        fields.nothingElse();
        return new AnswerColumn(column, cells(fields, uses, audiences), granted, refused);
    }

    private List<Cell> cells(Fields fields, Set<ConsentUse> uses, Set<ConsentAudience> audiences) {
        var cells =
                Cell.all().stream()
                        .filter(it -> uses.contains(it.use()))
                        .filter(it -> it.equals(Cell.CONTACT) || audiences.contains(it.audience()))
                        .toList();
        if (cells.isEmpty() && !uses.isEmpty() && fields.words("audiences").isEmpty()) {
            problems.add(fields.place(), "field 'audiences' is missing: before whom?");
        }
        return cells;
    }

    private <E extends Enum<E>> Set<E> constants(
            Fields fields, String name, Class<E> type, Set<E> all) {
        var chosen = EnumSet.noneOf(type);
        for (var text : fields.texts(name)) {
            var word = text.value().strip();
            if (word.equals(ALL)) {
                chosen.addAll(all);
                continue;
            }
            Wire.constant(type, word)
                    .ifPresentOrElse(
                            chosen::add,
                            () ->
                                    problems.add(
                                            text.place(),
                                            "'%s' is none of %s; expected %s, or all"
                                                    .formatted(word, name, Wire.words(type))));
        }
        return chosen;
    }

    private static Set<String> values(Fields fields, String name) {
        return fields.words(name).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
