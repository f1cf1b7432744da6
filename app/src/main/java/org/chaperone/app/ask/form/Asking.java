package org.chaperone.app.ask.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.facts.Platforms;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.policy.QuestionType;

/** Fields for single facts, as the facts themselves tell. */
public final class Asking {

    private static final int MOST_IN_SIGHT = 6;
    private static final int HIGHEST_GRADE = 12;
    private static final int ADULT = 18;
    private static final int YOUNGEST = 4;

    private Asking() {}

    /** The field that asks for a fact; empty when only somebody else can tell it. */
    public static Optional<Field> about(QuestionType question, String path) {
        return FactPath.of(question, path)
                .filter(FactPath::canBeGiven)
                .map(fact -> about(question, fact));
    }

    static Field field(QuestionType question, String path) {
        return about(question, path).orElseThrow();
    }

    /** Every value of a fact, as something to choose. */
    static List<Choice> choices(QuestionType question, String path) {
        return choices(FactPath.of(question, path).orElseThrow());
    }

    private static Field about(QuestionType question, FactPath fact) {
        var choices = choices(fact);
        var label = Words.asking(question, fact);
        var field =
                choices.size() > MOST_IN_SIGHT
                        ? Field.list(fact.path(), label, choices)
                        : Field.choices(fact.path(), label, choices);
        return field.hint(Words.hint(question, fact));
    }

    private static List<Choice> choices(FactPath fact) {
        return values(fact).map(it -> choice(fact, it)).toList();
    }

    private static Stream<?> values(FactPath fact) {
        if (fact.type().isEnum()) {
            return Arrays.stream(fact.type().getEnumConstants());
        }
        if (fact.type() == Boolean.class) {
            return Stream.of(true, false);
        }
        return fact.type() == String.class ? Platforms.NAMES.stream() : numbers(fact).boxed();
    }

    private static Choice choice(FactPath fact, Object value) {
        var word = FactPath.word(value);
        var note =
                value instanceof Enum<?> constant ? Words.note(constant) : Optional.<String>empty();
        return new Choice(word, label(fact, value), note, Map.of(fact.path(), word));
    }

    private static String label(FactPath fact, Object value) {
        return switch (fact.path()) {
            case "recipient.grade" -> value.equals(0) ? "Kindergarten" : "Grade " + value;
            case "recipient.age" -> value.equals(ADULT) ? "18 or older" : value.toString();
            case "platform.name" -> Words.sentence(value.toString());
            case "recipient.count" -> value.equals(1) ? "One" : "More than one";
            default -> Words.value(value);
        };
    }

    private static IntStream numbers(FactPath fact) {
        return switch (fact.path()) {
            case "recipient.grade" -> IntStream.rangeClosed(0, HIGHEST_GRADE);
            case "recipient.age" -> IntStream.rangeClosed(YOUNGEST, ADULT);
            case "recipient.count" -> IntStream.rangeClosed(1, 2);
            default -> IntStream.rangeClosed(0, 10);
        };
    }
}
