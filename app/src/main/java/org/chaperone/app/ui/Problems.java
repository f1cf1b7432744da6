package org.chaperone.app.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is to put right in a form: all of it at once, each at its field, in the order of the fields. */
public final class Problems {

    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private final Map<String, String> byField = new LinkedHashMap<>();

    public static Problems none() {
        return new Problems();
    }

    /** Adds what to do at this field; the first word on a field stands. */
    public Problems add(String field, String words) {
        byField.putIfAbsent(field, words);
        return this;
    }

    /** Adds the words unless the field is as it should be. */
    public Problems unless(boolean right, String field, String words) {
        return right ? this : add(field, words);
    }

    public @Nullable String at(String field) {
        return byField.get(field);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Map<String, String> byField() {
        return Collections.unmodifiableMap(byField);
    }

    public String title() {
        var count = byField.size();
        return (count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count))
                + (count == 1 ? " thing" : " things")
                + " to put right";
    }

    /** The ids of what describes a field, for {@code aria-describedby}, or null. */
    public static @Nullable String describing(
            String field, @Nullable String hint, @Nullable String problem) {
        var ids = new StringJoiner(" ").setEmptyValue("");
        if (hint != null) {
            ids.add(field + "-hint");
        }
        if (problem != null) {
            ids.add(field + "-error");
        }
        return ids.length() == 0 ? null : ids.toString();
    }
}
