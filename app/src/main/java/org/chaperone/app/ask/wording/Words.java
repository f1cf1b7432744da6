package org.chaperone.app.ask.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.reading.Wire;

/** The words of {@code words.properties}: questions, facts and constants as people read them. */
public final class Words {

    private static final Properties ALL = read();

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    /**
     * Words that must be there.
     *
     * @param part {@code entry}, {@code title} and so on
     */
    public static String of(QuestionType question, String part) {
        return needed(question.word() + "." + part);
    }

    public static String of(Enum<?> constant) {
        return needed(key(constant));
    }

    public static Optional<String> note(Enum<?> constant) {
        return find(key(constant) + ".note");
    }

    /**
     * A constant inside a sentence; empty if it isn't said there.
     *
     * @param part {@code by}, {@code whom}, {@code from}, {@code where}, {@code what}, {@code on}, {@code used}
     */
    public static Optional<String> within(Enum<?> constant, String part) {
        return find(key(constant) + "." + part);
    }

    /** The fact as a question to the person; one without words of its own is asked by its label. */
    public static String asking(QuestionType question, FactPath fact) {
        return find(question.word() + "." + fact.path())
                .or(() -> find(fact.path()))
                .orElseGet(() -> fact.label() + "?");
    }

    public static Optional<String> hint(QuestionType question, FactPath fact) {
        var known =
                find(question.word() + "." + fact.path()).or(() -> find(fact.path())).isPresent();
        return known ? find(fact.path() + ".hint") : Optional.of(fact.meaning() + ".");
    }

    /** A value as a reader would say it. */
    public static String value(Object value) {
        return switch (value) {
            case Enum<?> constant -> of(constant);
            case Boolean flag -> flag ? "Yes" : "No";
            default -> value.toString();
        };
    }

    /** A small number in words. */
    public static String number(int count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    /** The words with a capital. */
    public static String sentence(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + Wire.word(constant);
    }

    private static String needed(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("words.properties lacks " + key));
    }

    private static Optional<String> find(String key) {
        return Optional.ofNullable(ALL.getProperty(key));
    }

    private static Properties read() {
        var words = new Properties();
        try (var stream =
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
