package org.chaperone.screening;

import java.util.Locale;

/** Writes words of capitals as one would write them quietly. */
final class SentenceCase {

    private static final int LONGEST = 200;

    private SentenceCase() {}

    static String of(Words words, int from, int to) {
        int start = words.start(from);
        int end = Math.min(words.end(to - 1), start + LONGEST);
        if (Character.isHighSurrogate(words.text.charAt(end - 1))) {
            end--;
        }
        var text = words.text.substring(start, end).toLowerCase(Locale.ROOT);
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
