package org.chaperone.policy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML 1.2 or JSON value with its place. JSON is read by the same reader, being a part of YAML 1.2. */
public sealed interface Yaml {

    int MOST_BYTES = 16 * 1024 * 1024;

    Place place();

    /** Words for a person: "a list", "a text". */
    String kind();

    /**
     * @param source the text of the file, in which a condition's characters are looked up again
     */
    record Text(String value, Place place, String source, int offset) implements Yaml {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Number(String value, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(boolean value, Place place) implements Yaml {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing(Place place) implements Yaml {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    record Sequence(List<Yaml> items, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * @param keys where each key stands
     */
    record Mapping(Map<String, Yaml> entries, Map<String, Place> keys, Place place)
            implements Yaml {
        @Override
        public String kind() {
            return "a set of fields";
        }

        public @Nullable Yaml get(String key) {
            return entries.get(key);
        }
    }

    /** Reads one document; problems are added, and an empty file reads as {@link Nothing}. */
    static Optional<Yaml> read(String source, String file, Problems problems) {
        var settings =
                LoadSettings.builder()
                        .setLabel(file)
                        .setCodePointLimit(MOST_BYTES)
                        .setMaxAliasesForCollections(50)
                        .setAllowDuplicateKeys(true)
                        .build();
        try {
            var node = new Compose(settings).composeString(source);
            return Optional.of(
                    node.<Yaml>map(it -> new Reader(file, source, problems).value(it, 0))
                            .orElseGet(() -> new Nothing(Place.of(file))));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            var place = mark.map(it -> Reader.place(file, it)).orElseGet(() -> Place.of(file));
            problems.add(place, "not readable as YAML: " + e.getProblem());
        } catch (YamlEngineException | StackOverflowError e) {
            problems.add(
                    Place.of(file), "not readable as YAML: " + Reader.firstLine(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Walks the parsed nodes. */
    final class Reader {

        private static final int DEEPEST = 64;

        private final String file;
        private final String source;
        private final Problems problems;

        Reader(String file, String source, Problems problems) {
            this.file = file;
            this.source = source;
            this.problems = problems;
        }

        static Place place(String file, Mark mark) {
            return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        }

        static String firstLine(@Nullable String message) {
            return message == null ? "too deeply nested" : message.lines().findFirst().orElse("");
        }

        Yaml value(Node node, int depth) {
            var place =
                    node.getStartMark().map(it -> place(file, it)).orElseGet(() -> Place.of(file));
            if (depth > DEEPEST) {
                problems.add(place, "nested more than " + DEEPEST + " levels deep");
                return new Nothing(place);
            }
            return switch (node) {
                case ScalarNode scalar -> scalar(scalar, place);
                case SequenceNode sequence -> {
                    var items = new ArrayList<Yaml>();
                    sequence.getValue().forEach(it -> items.add(value(it, depth + 1)));
                    yield new Sequence(items, place);
                }
                case MappingNode mapping -> mapping(mapping, place, depth);
                default -> new Nothing(place);
            };
        }

        private Yaml scalar(ScalarNode scalar, Place place) {
            var text = scalar.getValue();
            if (scalar.getTag().equals(Tag.NULL)) {
                return new Nothing(place);
            }
            if (scalar.getTag().equals(Tag.BOOL)) {
                return new Flag(Boolean.parseBoolean(text), place);
            }
            if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
                return new Number(text, place);
            }
            return new Text(
                    text, place, source, scalar.getStartMark().map(Mark::getIndex).orElse(0));
        }

        private Yaml mapping(MappingNode mapping, Place place, int depth) {
            var entries = new LinkedHashMap<String, Yaml>();
            var keys = new LinkedHashMap<String, Place>();
            for (var tuple : mapping.getValue()) {
                var keyPlace =
                        tuple.getKeyNode().getStartMark().map(it -> place(file, it)).orElse(place);
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    problems.add(keyPlace, "a field's name must be a plain word");
                    continue;
                }
                if (entries.put(key.getValue(), value(tuple.getValueNode(), depth + 1)) != null) {
                    problems.add(keyPlace, "field '" + key.getValue() + "' stands here twice");
                }
                keys.put(key.getValue(), keyPlace);
            }
            return new Mapping(entries, keys, place);
        }
    }
}
