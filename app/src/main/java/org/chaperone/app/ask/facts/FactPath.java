package org.chaperone.app.ask.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Fact;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A single fact of a question.
 *
 * @param path as rules name it, such as {@code recipient.grade}
 * @param type an enumeration, Boolean, Integer, or String for the name of a platform
 * @param label what it is called in an answer
 * @param meaning what it means, in a sentence
 */
public record FactPath(String path, Class<?> type, String label, String meaning) {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int MOST = 9999;

    private static final String PLATFORM = "platform.name";

    private static final Map<QuestionType, List<FactPath>> ALL = new EnumMap<>(QuestionType.class);

    static {
        for (var question : QuestionType.values()) {
            ALL.put(question, leaves(question.facts(), "").toList());
        }
    }

    /**
     * The facts of a question that are one word, one number, or yes or no, in the record's order. Lists aren't among
     * them, nor free text, so that nothing a person types is ever kept: a platform is one of {@link Platforms}.
     */
    public static List<FactPath> of(QuestionType question) {
        return ALL.getOrDefault(question, List.of());
    }

    public static Optional<FactPath> of(QuestionType question, String path) {
        return of(question).stream().filter(it -> it.path.equals(path)).findFirst();
    }

    /** Whether the person can be asked for it: what is known of themselves or looked up can't be given. */
    public boolean canBeGiven() {
        return !path.equals("matrix")
                && !path.equals("judgedSimilar")
                && (!path.startsWith("actor.") || path.equals("actor.capacity"));
    }

    /** What is known of it. */
    public Optional<Object> read(Record facts) {
        @Nullable Object value = facts;
        for (var name : path.split("\\.")) {
            if (value instanceof Record record) {
                value = component(record, name);
            }
        }
        return Optional.ofNullable(value);
    }

    /** The value that a word stands for; empty if it stands for none. */
    public Optional<Object> value(String word) {
        if (type == Boolean.class) {
            return switch (word) {
                case YES -> Optional.of(true);
                case NO -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        if (type == Integer.class) {
            return word.matches("\\d{1,4}")
                    ? Optional.of(Math.min(MOST, Integer.parseInt(word)))
                    : Optional.empty();
        }
        if (type == String.class) {
            return Platforms.name(word).map(Object.class::cast);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> Wire.word((Enum<?>) it).equals(word))
                .findFirst()
                .map(Object.class::cast);
    }

    /** The word that stands for a value. */
    public static String word(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? YES : NO;
            case Enum<?> constant -> Wire.word(constant);
            case String name -> Platforms.word(name);
            default -> value.toString();
        };
    }

    private static @Nullable Object component(Record record, String name) {
        try {
            var accessor = record.getClass().getMethod(name);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<FactPath> leaves(Class<?> record, String before) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(
                        component ->
                                component.getType().isRecord()
                                        ? leaves(
                                                component.getType(),
                                                before + component.getName() + ".")
                                        : leaf(component, before).stream());
    }

    private static Optional<FactPath> leaf(RecordComponent component, String before) {
        if (component.getGenericType() instanceof ParameterizedType
                || component.getType() == String.class
                        && !PLATFORM.equals(before + component.getName())
                || component.getType() == Double.class) {
            return Optional.empty();
        }
        var fact = component.getAnnotation(Fact.class);
        return Optional.of(
                new FactPath(
                        before + component.getName(),
                        component.getType(),
                        fact.label(),
                        fact.value()));
    }
}
