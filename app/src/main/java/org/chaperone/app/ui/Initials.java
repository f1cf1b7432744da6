package org.chaperone.app.ui;

import java.util.Locale;

/** A person's two letters and one of six hues, the same each time. */
public record Initials(String letters, String css) {

    private static final String[] HUES = {
        "avatar",
        "avatar avatar--b",
        "avatar avatar--c",
        "avatar avatar--d",
        "avatar avatar--e",
        "avatar avatar--f"
    };

    public static Initials of(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        var last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return new Initials(first + last, HUES[Math.floorMod(name.hashCode(), HUES.length)]);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
