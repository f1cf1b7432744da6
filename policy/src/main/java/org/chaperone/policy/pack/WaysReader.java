package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Way;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads {@code ways} of a {@code pack.yaml}: what to do instead. */
final class WaysReader {

    private WaysReader() {}

    /** The ways out that the product's own pack offers to every pack. */
    static Map<String, Way> ways(Path defaults, Problems problems) {
        var file = defaults.resolve("pack.yaml");
        if (!Files.exists(file)) {
            return Map.of();
        }
        return new Documents(defaults, problems)
                .yaml(file)
                .flatMap(it -> Fields.of(it, "pack.yaml", problems))
                .map(it -> ways(it, problems))
                .orElse(Map.of());
    }

    /** Those that a pack offers itself. */
    static Map<String, Way> ways(Fields head, Problems problems) {
        var ways = new LinkedHashMap<String, Way>();
        head.fields("ways")
                .ifPresent(
                        all -> {
                            for (var id : all.names()) {
                                all.fields(id).ifPresent(it -> ways.put(id, way(id, it, problems)));
                            }
                        });
        return ways;
    }

    private static Way way(String id, Fields it, Problems problems) {
        var question = it.textAt("question");
        question.filter(q -> QuestionType.of(q.value()).isEmpty())
                .ifPresent(
                        q ->
                                problems.add(
                                        q.place(),
                                        "'%s' is no question; expected one of %s"
                                                .formatted(q.value(), QuestionType.words())));
        var way =
                new Way(
                        id,
                        it.needed("say"),
                        it.text("more").orElse(""),
                        it.text("icon").orElse("right"),
                        it.text("question"),
                        it.text("request"));
        it.textAt("request")
                .filter(word -> RequestKind.of(word.value().strip()).isEmpty())
                .ifPresent(
                        word ->
                                problems.add(
                                        word.place(),
                                        "'%s' is nothing to ask for; expected one of %s"
                                                .formatted(word.value(), RequestKind.words())));
        it.nothingElse();
        return way;
    }
}
