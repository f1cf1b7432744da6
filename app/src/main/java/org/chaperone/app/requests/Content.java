package org.chaperone.app.requests;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.policy.procedure.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody asks for.
 *
 * @param title a few words
 * @param school its id, or null for the whole district
 * @param evidence what is attached, in order
 */
public record Content(
        String title, @Nullable String school, Answers answers, List<Evidence> evidence) {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_EVIDENCE = 10;
    public static final int LONGEST_NAME = 120;

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A file that goes with it.
     *
     * @param blob SHA-256 of its bytes, under which it is kept
     */
    public record Evidence(String name, String blob) {

        /** The last part of a path, without what can't be seen, and short enough. */
        public static String name(String given) {
            var last =
                    given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
            var plain = last.replaceAll("\\p{C}", "").strip();
            if (plain.isEmpty()) {
                return "Without a name";
            }
            return plain.length() <= LONGEST_NAME
                    ? plain
                    : plain.substring(plain.length() - LONGEST_NAME);
        }
    }

    public Content {
        title = title.replace("\0", "").strip();
        evidence = List.copyOf(evidence);
    }

    /** The same in one way of writing it, whatever the order in which it was given: JSON with its fields in order of names. */
    public String canonical() {
        var all = new TreeMap<String, Object>();
        all.put("answers", answers.by());
        all.put("evidence", evidence.stream().map(it -> Map.of(it.name(), it.blob())).toList());
        if (school != null) {
            all.put("school", school);
        }
        all.put("title", title);
        return JSON.writeValueAsString(all);
    }

    /** SHA-256 of that in UTF-8, in hexadecimal digits. */
    public String digest() {
        return Blobs.sha256(canonical().getBytes(StandardCharsets.UTF_8));
    }

    static Content of(String canonical) {
        var all = JSON.readTree(canonical);
        var answers = new LinkedHashMap<String, List<String>>();
        all.path("answers")
                .propertyStream()
                .forEach(
                        it ->
                                answers.put(
                                        it.getKey(),
                                        it.getValue()
                                                .valueStream()
                                                .map(JsonNode::stringValue)
                                                .toList()));
        var evidence =
                all.path("evidence")
                        .valueStream()
                        .flatMap(JsonNode::propertyStream)
                        .map(it -> new Evidence(it.getKey(), it.getValue().stringValue()))
                        .toList();
        var school = all.path("school");
        return new Content(
                all.path("title").stringValue(),
                school.isMissingNode() ? null : school.stringValue(),
                new Answers(answers),
                evidence);
    }
}
