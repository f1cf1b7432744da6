package org.chaperone.app.audits.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it was seen.
 *
 * @param fact its path in the question, such as {@code reach.email}
 * @param value as the question wants it; null when it can't be told
 * @param element a CSS selector of the element that shows it; empty when no single one does
 * @param snippet what stands there, at most 300 letters
 * @param why it can't be told; empty otherwise
 */
public record Sighting(
        String fact, @Nullable Object value, String element, String snippet, String why) {

    private static final int LONGEST = 300;

    public static Sighting of(String fact, Object value) {
        return new Sighting(fact, value, "", "", "");
    }

    public static Sighting of(String fact, Object value, String snippet) {
        return new Sighting(fact, value, "", cut(snippet), "");
    }

    static Sighting of(String fact, Object value, Element shows) {
        return new Sighting(fact, value, selector(shows), cut(shows.outerHtml()), "");
    }

    public static Sighting unknown(String fact, String why) {
        return new Sighting(fact, null, "", "", why);
    }

    private static String selector(Element shows) {
        try {
            return shows.cssSelector();
        } catch (IllegalArgumentException _) {
            return shows.tagName();
        }
    }

    private static String cut(String text) {
        var plain = text.strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var end = Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return plain.substring(0, end) + "…";
    }
}
