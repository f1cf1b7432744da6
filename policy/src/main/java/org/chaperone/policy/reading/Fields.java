package org.chaperone.policy.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes the fields of one mapping by name and type; what doesn't fit becomes a problem at its place. */
public final class Fields {

    private final Yaml.Mapping mapping;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    private Fields(Yaml.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    public static Optional<Fields> of(Yaml yaml, String what, Problems problems) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(yaml.place(), what + " must be a set of fields, not " + yaml.kind());
        return Optional.empty();
    }

    public Place place() {
        return mapping.place();
    }

    public Place placeOf(String name) {
        var value = mapping.get(name);
        return value == null ? mapping.place() : value.place();
    }

    public Optional<Yaml> value(String name) {
        known.add(name);
        var value = mapping.get(name);
        return value == null || value instanceof Yaml.Nothing
                ? Optional.empty()
                : Optional.of(value);
    }

    public Optional<Yaml.Text> textAt(String name) {
        return value(name)
                .flatMap(
                        it ->
                                switch (it) {
                                    case Yaml.Text text -> Optional.of(text);
                                    case Yaml.Number n ->
                                            Optional.of(new Yaml.Text(n.value(), n.place(), "", 0));
                                    default -> {
                                        expected(it, name, "a text");
                                        yield Optional.empty();
                                    }
                                });
    }

    public Optional<String> text(String name) {
        return textAt(name).map(it -> it.value().strip()).filter(it -> !it.isEmpty());
    }

    /** A text that must be there; when it isn't, the problem is kept and an empty text given. */
    public String needed(String name) {
        var text = text(name);
        if (text.isEmpty() && value(name).isEmpty()) {
            problems.add(mapping.place(), "field '" + name + "' is missing");
        } else if (text.isEmpty() && textAt(name).isPresent()) {
            problems.add(placeOf(name), "field '" + name + "' is empty");
        }
        return text.orElse("");
    }

    public boolean flag(String name) {
        return value(name)
                .map(
                        it -> {
                            if (it instanceof Yaml.Flag flag) {
                                return flag.value();
                            }
                            expected(it, name, "true or false");
                            return false;
                        })
                .orElse(false);
    }

    public Optional<LocalDate> date(String name) {
        return textAt(name)
                .flatMap(
                        it -> {
                            try {
                                return Optional.of(LocalDate.parse(it.value()));
                            } catch (DateTimeParseException e) {
                                problems.add(
                                        it.place(),
                                        "field '" + name + "' must be a date such as 2026-08-01");
                                return Optional.empty();
                            }
                        });
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<Yaml.Text> texts(String name) {
        var value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Yaml.Sequence sequence)) {
            return textAt(name).map(List::of).orElseGet(List::of);
        }
        var texts = new ArrayList<Yaml.Text>();
        for (var item : sequence.items()) {
            switch (item) {
                case Yaml.Text text -> texts.add(text);
                case Yaml.Number n -> texts.add(new Yaml.Text(n.value(), n.place(), "", 0));
                default -> expected(item, name, "a list of texts");
            }
        }
        return texts;
    }

    public List<String> words(String name) {
        return texts(name).stream().map(it -> it.value().strip()).toList();
    }

    public List<Yaml> items(String name) {
        var value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        expected(value.get(), name, "a list");
        return List.of();
    }

    /** The value if it is one of the constants, written as on the wire; a problem that lists them if not. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return textAt(name)
                .flatMap(
                        it -> {
                            var constant = Wire.constant(type, it.value().strip());
                            if (constant.isEmpty()) {
                                problems.add(
                                        it.place(),
                                        "'%s' is no %s; expected one of %s"
                                                .formatted(it.value(), name, Wire.words(type)));
                            }
                            return constant;
                        });
    }

    public Optional<Fields> fields(String name) {
        return value(name).flatMap(it -> of(it, "field '" + name + "'", problems));
    }

    public Set<String> names() {
        return mapping.entries().keySet();
    }

    /** Every field that nobody asked for is a problem: most often it is a typing slip. */
    public void nothingElse() {
        mapping.keys()
                .forEach(
                        (key, place) -> {
                            if (!known.contains(key)) {
                                problems.add(
                                        place,
                                        "field '%s' is not known here; known are %s"
                                                .formatted(key, String.join(", ", known)));
                            }
                        });
    }

    private void expected(Yaml value, String name, String what) {
        problems.add(
                value.place(), "field '%s' must be %s, not %s".formatted(name, what, value.kind()));
    }
}
