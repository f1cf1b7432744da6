package org.chaperone.policy.procedure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody answered to a checklist.
 *
 * @param by the question's id; no answer and an empty one are the same
 */
public record Answers(Map<String, List<String>> by) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new TreeMap<String, List<String>>();
        by.forEach(
                (id, given) -> {
                    var said =
                            given.stream()
                                    .map(it -> it.replace("\0", "").strip())
                                    .filter(it -> !it.isEmpty())
                                    .toList();
                    if (!said.isEmpty()) {
                        kept.put(id, said);
                    }
                });
        by = Collections.unmodifiableMap(kept);
    }

    /** All that was answered. */
    public List<String> all(String id) {
        return by.getOrDefault(id, List.of());
    }

    /** The first of it, or empty. */
    public String one(String id) {
        return by.containsKey(id) ? by.get(id).getFirst() : "";
    }
}
