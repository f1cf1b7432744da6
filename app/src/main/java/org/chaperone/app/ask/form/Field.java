package org.chaperone.app.ask.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.ask.facts.Given;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name the fact that it asks for, or a name of its own when one answer says several facts
 * @param needed what to say when nothing is chosen; empty when that is fine
 * @param later how many of the choices, counted from the end, most people never need
 */
public record Field(
        String name,
        String label,
        Optional<String> hint,
        Kind kind,
        List<Choice> choices,
        Optional<String> needed,
        int later) {

    /** What it looks like. */
    public enum Kind {
        /** All in sight, one of them. */
        CHOICES,
        /** All in sight, any of them; what is left out is a no. */
        TICKS,
        /** A list that opens. */
        LIST
    }

    public Field {
        choices = List.copyOf(choices);
    }

    static Field choices(String name, String label, List<Choice> choices) {
        return new Field(name, label, Optional.empty(), Kind.CHOICES, choices, Optional.empty(), 0);
    }

    static Field list(String name, String label, List<Choice> choices) {
        return new Field(name, label, Optional.empty(), Kind.LIST, choices, Optional.empty(), 0);
    }

    static Field ticks(String name, String label, List<Choice> choices) {
        return new Field(name, label, Optional.empty(), Kind.TICKS, choices, Optional.empty(), 0);
    }

    Field hint(String words) {
        return new Field(name, label, Optional.of(words), kind, choices, needed, later);
    }

    Field hint(Optional<String> words) {
        return new Field(name, label, words, kind, choices, needed, later);
    }

    Field needed(String words) {
        return new Field(name, label, hint, kind, choices, Optional.of(words), later);
    }

    Field later(int count) {
        return new Field(name, label, hint, kind, choices, needed, count);
    }

    public Optional<Choice> choice(@Nullable String value) {
        return choices.stream().filter(it -> it.value().equals(value)).findFirst();
    }

    /** The choices that say what is given already. */
    public List<String> chosen(Given given) {
        if (kind == Kind.TICKS) {
            return choices.stream()
                    .filter(it -> it.agreement(given) == it.facts().size())
                    .map(Choice::value)
                    .toList();
        }
        return choices.stream()
                .filter(it -> it.agreement(given) > 0)
                .max(
                        Comparator.comparingInt((Choice it) -> it.agreement(given))
                                .thenComparing(it -> -it.facts().size()))
                .map(Choice::value)
                .stream()
                .toList();
    }
}
