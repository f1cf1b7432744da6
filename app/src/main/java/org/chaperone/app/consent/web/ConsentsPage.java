package org.chaperone.app.consent.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.PermissionPart;
import org.chaperone.app.directory.Named;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Students with what is permitted of them, as they are listed.
 *
 * @param about the use and audience in words
 * @param figures how many may, may not and aren't known; empty where too many would have to be counted
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 * @param imports whether the viewer brings files of answers
 */
public record ConsentsPage(
        ConsentQuery query,
        String use,
        String audience,
        String about,
        List<Figure> figures,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean narrowed,
        boolean imports,
        List<Option> schools) {

    public record Figure(String number, String words) {}

    public record Row(
            String href,
            String name,
            String grade,
            String school,
            Tone tone,
            String may,
            String because) {}

    static ConsentsPage of(
            ConsentQuery query, PermissionPart part, boolean imports, List<Named> schools) {
        var cell = query.filter().cell();
        return new ConsentsPage(
                query,
                ConsentWords.word(cell.use()),
                ConsentWords.word(cell.audience()),
                about(cell),
                part.counts().stream()
                        .flatMap(
                                it ->
                                        Arrays.stream(May.values())
                                                .map(
                                                        may ->
                                                                new Figure(
                                                                        "%,d"
                                                                                .formatted(
                                                                                        it
                                                                                                .getOrDefault(
                                                                                                        may,
                                                                                                        0)),
                                                                        figure(may))))
                        .toList(),
                part.rows().stream().map(ConsentsPage::row).toList(),
                part.next() == null ? null : query.after(part.next()),
                query.after() != null,
                !query.isEmpty(),
                imports,
                schools.stream().map(it -> new Option(it.id(), it.name())).toList());
    }

    static String about(Cell cell) {
        return cell.equals(Cell.CONTACT)
                ? ConsentWords.of(cell.use())
                : "%s, %s"
                        .formatted(
                                ConsentWords.of(cell.use()),
                                ConsentWords.of(cell.audience()).toLowerCase(Locale.US));
    }

    private static String figure(May may) {
        return switch (may) {
            case YES -> "may";
            case NO -> "may not";
            case NOT_KNOWN -> "not known";
        };
    }

    private static Row row(PermissionPart.Row row) {
        var student = row.student();
        var grade = student.grade();
        return new Row(
                "/consents/" + student.id(),
                student.name().sorted(),
                grade == null ? "" : grade.label(),
                String.join(", ", student.places()),
                ConsentWords.tone(row.permission()),
                ConsentWords.of(row.permission().may()),
                row.permission().because());
    }

    public List<Option> uses() {
        return ConsentWords.uses();
    }

    public List<Option> audiences() {
        return ConsentWords.audiences();
    }

    public List<Option> answers() {
        return Stream.of(May.values())
                .map(it -> new Option(ConsentWords.word(it), ConsentWords.of(it)))
                .toList();
    }
}
