package org.chaperone.app.ask.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.ask.form.Choice;
import org.chaperone.app.ask.form.Field;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is shown.
 *
 * @param options in sight
 * @param later options that open on demand
 * @param laterWords what they are, for example "More: follow, like, comment and others"
 * @param clauses those that hang on the answer
 */
public record FieldView(
        String name,
        String label,
        @Nullable String hint,
        Field.Kind kind,
        List<Option> options,
        List<Option> later,
        String laterWords,
        List<String> chosen,
        boolean needed,
        List<Clause> clauses) {

    private static final int FEW = 3;

    /** A field of the first form; what was sent last shows, or what is given already. */
    static FieldView of(Field field, List<String> chosen) {
        var options = field.choices().stream().map(FieldView::option).toList();
        var inSight = options.size() - field.later();
        var later = options.subList(inSight, options.size());
        return new FieldView(
                field.name(),
                field.label(),
                field.hint().orElse(null),
                field.kind(),
                options.subList(0, inSight),
                later,
                more(later),
                chosen,
                field.needed().isPresent(),
                List.of());
    }

    /** A fact that an answer hangs on; it may stay open. */
    static FieldView missing(Field field, List<Clause> clauses) {
        var view = of(field, List.of());
        var options = new ArrayList<>(view.options);
        if (field.kind() == Field.Kind.CHOICES) {
            options.add(new Option("", "I’m not sure"));
        }
        return new FieldView(
                view.name,
                view.label,
                view.hint,
                view.kind,
                options,
                view.later,
                view.laterWords,
                List.of(),
                false,
                clauses);
    }

    /** Whether one of the later options is chosen, so that they must be in sight. */
    public boolean opened() {
        return later.stream().anyMatch(it -> chosen.contains(it.value()));
    }

    public String type() {
        return kind == Field.Kind.TICKS ? "checkbox" : "radio";
    }

    public String columns() {
        var inOneLine = options.size() <= FEW && options.stream().allMatch(it -> it.note() == null);
        return inOneLine ? "choices--row" : "choices--two";
    }

    private static String more(List<Option> later) {
        var named =
                later.stream().map(it -> it.label().toLowerCase(Locale.ROOT)).limit(FEW).toList();
        return "More: " + String.join(", ", named) + (later.size() > FEW ? " and others" : "");
    }

    private static Option option(Choice choice) {
        return new Option(choice.value(), choice.label(), choice.note().orElse(null));
    }
}
