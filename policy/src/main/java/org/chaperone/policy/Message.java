package org.chaperone.policy;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.Records;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for facts: {@code {recipient.grade}} is the fact as a reader would say it,
 * {@code {found}} the words that screening saw, or "something in it" when nobody has looked yet. A fact
 * that isn't known reads "not known".
 */
public record Message(String template) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)}");
    private static final String FOUND = "found";
    private static final String OPENING_QUOTES = "“\"«";
    private static final int MOST_QUOTED = 5;

    /** The first place that names no fact of the record. */
    public Optional<String> unknownPlace(Class<? extends Record> question) {
        var matcher = PLACE.matcher(template);
        while (matcher.find()) {
            var path = matcher.group(1);
            if (!path.equals(FOUND) && !exists(question, path.split("\\."))) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The facts of the question that it tells, such as {@code outlet}; not what stands within them. */
    Set<String> reads() {
        return PLACE.matcher(template)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.equals(FOUND))
                .map(it -> it.split("\\.")[0])
                .collect(Collectors.toSet());
    }

    String fill(QuestionFacts facts, List<Finding> found) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        var filled = new StringBuilder(2 * template.length());
        var place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            var path = place.group(1);
            filled.append(template, end, place.start());
            filled.append(
                    path.equals(FOUND)
                            ? quoted(found, place.start() == 0)
                            : words(fact(facts, path.split("\\."))));
            end = place.end();
        }
        return filled.append(template, end, template.length()).toString();
    }

    private static String quoted(List<Finding> found, boolean first) {
        if (found.isEmpty()) {
            return first ? "Something in it" : "something in it";
        }
        if (found.size() == 1) {
            return quoted(found.getFirst());
        }
        var texts = found.stream().map(Message::quoted).distinct().limit(MOST_QUOTED + 1L).toList();
        var shown = texts.stream().limit(MOST_QUOTED).collect(Collectors.joining(", "));
        return texts.size() > MOST_QUOTED ? shown + " and more" : shown;
    }

    private static String quoted(Finding found) {
        var text = found.text();
        if (text == null || text.isBlank()) {
            return words(found.type());
        }
        return OPENING_QUOTES.indexOf(text.charAt(0)) >= 0 ? text : "“" + text + "”";
    }

    private static String words(@Nullable Object fact) {
        return switch (fact) {
            case null -> "not known";
            case Enum<?> constant -> Wire.word(constant).replace('-', ' ');
            case Boolean flag -> flag ? "yes" : "no";
            case List<?> list ->
                    list.stream().map(Message::words).collect(Collectors.joining(", "));
            default -> fact.toString();
        };
    }

    private static @Nullable Object fact(Object record, String[] path) {
        Object value = record;
        for (var name : path) {
            if (value == null) {
                return null;
            }
            value = Records.value(Records.component(value.getClass(), name).orElseThrow(), value);
        }
        return value;
    }

    private static boolean exists(Class<?> record, String[] path) {
        Class<?> owner = record;
        for (var name : path) {
            var component = Records.component(owner, name);
            if (component.isEmpty()) {
                return false;
            }
            var type = component.get().getGenericType();
            owner = type instanceof ParameterizedType ? Object.class : component.get().getType();
        }
        return !owner.isRecord();
    }
}
