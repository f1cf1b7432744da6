package org.chaperone.app.ask.facts;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Capacity;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.Records;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said in answer to a question's form: words by fact, in the order of the record. It says nothing of
 * who the person is, so that it can stand in an address.
 */
public record Given(QuestionType question, Map<String, String> words) {

    public Given {
        var inOrder = new LinkedHashMap<String, String>();
        for (var fact : FactPath.of(question)) {
            var word = words.get(fact.path());
            if (word != null && fact.canBeGiven() && fact.value(word).isPresent()) {
                inOrder.put(fact.path(), word);
            }
        }
        words = Collections.unmodifiableMap(inOrder);
    }

    /**
     * Reads an address. Names that are no facts are passed over; a word that no fact has is a problem at that fact.
     *
     * @param parameter the value of a parameter, or null
     */
    public static Given read(
            QuestionType question, UnaryOperator<@Nullable String> parameter, Problems problems) {
        var words = new LinkedHashMap<String, String>();
        for (var fact : FactPath.of(question)) {
            var word = parameter.apply(fact.path());
            if (word == null || word.isBlank() || !fact.canBeGiven()) {
                continue;
            }
            problems.unless(
                    fact.value(word).isPresent(), fact.path(), "Choose one of the answers here");
            words.put(fact.path(), word);
        }
        return new Given(question, words);
    }

    public Optional<String> word(String path) {
        return Optional.ofNullable(words.get(path));
    }

    public boolean says(String path, String word) {
        return word.equals(words.get(path));
    }

    /** The same with more said; what is said anew counts. */
    public Given with(Map<String, String> more) {
        var all = new LinkedHashMap<>(words);
        all.putAll(more);
        return new Given(question, all);
    }

    public Given without(String path) {
        var rest = new LinkedHashMap<>(words);
        rest.remove(path);
        return new Given(question, rest);
    }

    /** As parameters of an address, empty or beginning with a question mark. */
    public String query() {
        return words.entrySet().stream()
                .map(
                        it ->
                                it.getKey()
                                        + "="
                                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), Given::begun));
    }

    /** All facts of the question: these, and what is known of the person. */
    public QuestionFacts facts(Actor person) {
        var capacity = value("actor.capacity");
        var actor =
                new Actor(
                        person.role(),
                        person.employment(),
                        person.grades(),
                        capacity instanceof Capacity given ? given : person.capacity());
        return (QuestionFacts) Objects.requireNonNull(record(question.facts(), "", actor));
    }

    private static String begun(String parameters) {
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    /** Null when nothing of it is known. */
    private @Nullable Object record(Class<?> type, String before, @Nullable Actor actor) {
        var values =
                Arrays.stream(type.getRecordComponents())
                        .map(it -> component(it, before, actor))
                        .toArray();
        var nothing = Arrays.stream(values).allMatch(Objects::isNull) && !before.isEmpty();
        return nothing ? null : Records.create(type, values);
    }

    private @Nullable Object component(
            RecordComponent component, String before, @Nullable Actor actor) {
        var path = before + component.getName();
        if (component.getType() == Actor.class) {
            return actor;
        }
        return component.getType().isRecord()
                ? record(component.getType(), path + ".", null)
                : value(path);
    }

    private @Nullable Object value(String path) {
        var word = words.get(path);
        return word == null
                ? null
                : FactPath.of(question, path).flatMap(it -> it.value(word)).orElse(null);
    }
}
