package org.chaperone.policy.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns YAML or JSON into a record of facts. What is absent or null is not known; fields that the record
 * doesn't have are ignored, but returned for a warning. Values of the wrong shape are problems.
 */
public final class FactsReader {

    private final Problems problems;
    private final List<Problem> ignored = new ArrayList<>();

    public FactsReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads facts; a document of the wrong shape gives nothing and says why. */
    public <R extends Record> Optional<R> read(Yaml yaml, Class<R> type) {
        var before = problems.size();
        var record = record(yaml, type, "");
        return problems.size() > before ? Optional.empty() : Optional.ofNullable(type.cast(record));
    }

    /** Fields that were not known, each as a problem in its place. */
    public List<Problem> ignored() {
        return List.copyOf(ignored);
    }

    private @Nullable Object record(Yaml yaml, Class<?> type, String path) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            wrong(yaml, path.isEmpty() ? "the whole" : path, "a set of fields");
            return null;
        }
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        Set<String> known = new HashSet<>();
        for (var i = 0; i < components.length; i++) {
            var name = components[i].getName();
            known.add(name);
            var value = mapping.get(name);
            values[i] =
                    value == null
                            ? null
                            : value(
                                    value,
                                    components[i].getGenericType(),
                                    path.isEmpty() ? name : path + "." + name);
        }
        mapping.keys()
                .forEach(
                        (key, place) -> {
                            if (!known.contains(key)) {
                                ignored.add(
                                        new Problem(
                                                place.file(),
                                                place.line(),
                                                place.column(),
                                                "'%s' is no fact here and was ignored; known are %s"
                                                        .formatted(
                                                                key,
                                                                String.join(
                                                                        ", ", names(components)))));
                            }
                        });
        return Records.create(type, values);
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private @Nullable Object value(Yaml yaml, Type type, String path) {
        if (yaml instanceof Yaml.Nothing) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(yaml, list.getActualTypeArguments()[0], path);
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(yaml, raw, path);
        }
        if (raw.isEnum()) {
            return constant(yaml, raw, path);
        }
        if (raw == Boolean.class) {
            return yaml instanceof Yaml.Flag flag
                    ? (Object) flag.value()
                    : wrong(yaml, path, "true or false");
        }
        if (raw == Integer.class) {
            return yaml instanceof Yaml.Number number && number.value().matches("-?\\d{1,9}")
                    ? (Object) Integer.valueOf(number.value())
                    : wrong(yaml, path, "a whole number");
        }
        if (raw == Double.class) {
            return yaml instanceof Yaml.Number number && isDecimal(number.value())
                    ? (Object) Double.valueOf(number.value())
                    : wrong(yaml, path, "a number");
        }
        return switch (yaml) {
            case Yaml.Text text -> text.value();
            case Yaml.Number number -> number.value();
            default -> wrong(yaml, path, "a text");
        };
    }

    private static boolean isDecimal(String number) {
        return number.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    }

    private @Nullable Object list(Yaml yaml, Type element, String path) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            return wrong(yaml, path, "a list");
        }
        var items = new ArrayList<Object>();
        for (var i = 0; i < sequence.items().size(); i++) {
            var at = path + "[" + i + "]";
            var item = value(sequence.items().get(i), element, at);
            if (item != null) {
                items.add(item);
            } else if (sequence.items().get(i) instanceof Yaml.Nothing) {
                wrong(sequence.items().get(i), at, "a value");
            }
        }
        return items;
    }

    private @Nullable Object constant(Yaml yaml, Class<?> type, String path) {
        if (!(yaml instanceof Yaml.Text text)) {
            return wrong(yaml, path, "a word");
        }
        var words = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var word = Wire.word((Enum<?>) constant);
            if (word.equals(text.value())) {
                return constant;
            }
            words.add(word);
        }
        problems.add(
                yaml.place(),
                "'%s' is no value of %s; expected one of %s"
                        .formatted(text.value(), path, String.join(", ", words)));
        return null;
    }

    private @Nullable Object wrong(Yaml yaml, String path, String expected) {
        problems.add(yaml.place(), "%s must be %s, not %s".formatted(path, expected, yaml.kind()));
        return null;
    }
}
