package org.chaperone.app.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chaperone.app.directory.ListedChange.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between a row before and after, field by field, in words. */
final class ChangeFields {

    private static final JsonMapper JSON = new JsonMapper();

    /** They follow from others. */
    private static final Set<String> DERIVED = Set.of("sort_name", "search_text");

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("given", "First name"),
                    Map.entry("middle", "Middle name"),
                    Map.entry("family", "Last name"),
                    Map.entry("preferred_given", "Goes by"),
                    Map.entry("preferred_middle", "Preferred middle name"),
                    Map.entry("preferred_family", "Preferred last name"),
                    Map.entry("email", "E-mail"),
                    Map.entry("birth_date", "Born"),
                    Map.entry("number", "Number"),
                    Map.entry("gone_on", "Left on"),
                    Map.entry("period", "Days"),
                    Map.entry("leads", "Answers for it"),
                    Map.entry("parent", "Part of"));

    private ChangeFields() {}

    static List<Field> between(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return List.of();
        }
        var then = texts(before);
        var now = texts(after);
        var names = new TreeMap<>(then);
        names.putAll(now);
        var fields = new ArrayList<Field>();
        for (var name : names.keySet()) {
            var one = then.getOrDefault(name, "");
            var other = now.getOrDefault(name, "");
            if (!one.equals(other)) {
                fields.add(new Field(words(name), one, other));
            }
        }
        return fields;
    }

    private static Map<String, String> texts(String json) {
        var texts = new TreeMap<String, String>();
        for (var it : JSON.readTree(json).properties()) {
            if (it.getKey().equals("metadata")) {
                it.getValue()
                        .properties()
                        .forEach(
                                one -> texts.put("metadata." + one.getKey(), text(one.getValue())));
            } else if (!DERIVED.contains(it.getKey())) {
                texts.put(it.getKey(), text(it.getValue()));
            }
        }
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(it -> parts.add(text(it)));
            return String.join(", ", parts);
        }
        return value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value.asString();
    }

    private static String words(String name) {
        var further = name.startsWith("metadata.") ? name.substring("metadata.".length()) : name;
        var plain = further.replace('_', ' ');
        return WORDS.getOrDefault(
                name, plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }
}
