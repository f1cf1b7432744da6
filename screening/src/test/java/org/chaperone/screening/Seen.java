package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chaperone.roster.generator.Cast;

/** What a screen that knows the cast sees, written short for comparing. */
final class Seen {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Screen SCREEN =
            Screen.of(
                    Cast.roster(),
                    new ScreeningSettings(
                            Set.of(Cast.DOMAIN),
                            Set.of("518-555-0100", "1 School Lane", "news@mail.example"),
                            Set.of("JV")));

    private Seen() {}

    /** An item on an outlet of Lincoln Elementary, today. */
    static Item item(String text) {
        return Item.of(text).at(Cast.LINCOLN).on(TODAY);
    }

    static List<Finding> in(String text) {
        return in(item(text));
    }

    /** All findings of an item, after checking that each stands where it says. */
    static List<Finding> in(Item item) {
        var findings = SCREEN.findings(item);
        for (var it : findings) {
            var field =
                    switch (it.field().replaceAll("\\[.*", "")) {
                        case "text" -> item.text();
                        case "alt" -> at(item.alts(), it.field());
                        default -> at(item.files(), it.field());
                    };
            assertThat(field.substring(it.start(), it.end())).isEqualTo(it.text());
            assertThat(it.why()).isNotBlank();
        }
        return findings;
    }

    static List<Finding> in(String text, FindingType... types) {
        return in(text).stream().filter(it -> List.of(types).contains(it.type())).toList();
    }

    /** The texts of all findings of a type. */
    static List<String> texts(FindingType type, String text) {
        return in(text, type).stream().map(Finding::text).toList();
    }

    /** The students' names in a text, as "full 0-12 Emma Johnson: s-emma". */
    static List<String> students(String text) {
        return students(item(text));
    }

    static List<String> students(Item item) {
        return in(item).stream()
                .filter(it -> it.type() == FindingType.STUDENT_NAME)
                .map(
                        it ->
                                "%s %d-%d %s: %s"
                                        .formatted(
                                                it.form() == null ? "" : it.form().wire(),
                                                it.start(),
                                                it.end(),
                                                it.text(),
                                                String.join(" ", it.students())))
                .toList();
    }

    /** The one finding of a type in a text. */
    static Finding one(FindingType type, String text) {
        var found = in(text, type);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static String at(List<String> fields, String name) {
        int index = Integer.parseInt(name.replaceAll("\\D", ""));
        return index < fields.size() ? fields.get(index) : "";
    }
}
