package org.chaperone.app.checks.preview;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** What a platform counts as one. */
public enum Counting {
    CODE_POINTS {
        @Override
        public int length(String text) {
            return text.codePointCount(0, text.length());
        }
    },

    /** What a reader takes for one character, such as a flag or a letter with its accents. */
    GRAPHEMES {
        @Override
        public int length(String text) {
            var places = graphemes(text);
            int length = 0;
            while (places.next() != BreakIterator.DONE) {
                length++;
            }
            return length;
        }
    },

    /** X's own: composed, Latin and its neighbours one, all other letters and each emoji two. */
    WEIGHTED {
        @Override
        public int length(String text) {
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            var places = graphemes(composed);
            int length = 0;
            int start = 0;
            for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
                var grapheme = composed.substring(start, end);
                length +=
                        isEmoji(grapheme)
                                ? 2
                                : grapheme.codePoints().map(it -> isLight(it) ? 1 : 2).sum();
                start = end;
            }
            return length;
        }
    };

    public abstract int length(String text);

    /** The place after so many graphemes, or the end. */
    static int place(String text, int graphemes) {
        var places = graphemes(text);
        int place = places.next(Math.max(1, graphemes));
        return place == BreakIterator.DONE ? text.length() : place;
    }

    private static BreakIterator graphemes(String text) {
        var places = BreakIterator.getCharacterInstance(Locale.ROOT);
        places.setText(text);
        return places;
    }

    private static boolean isEmoji(String grapheme) {
        return grapheme.codePoints()
                .anyMatch(it -> Character.isEmojiPresentation(it) || it == 0xfe0f || it == 0x20e3);
    }

    /** The ranges of twitter-text's third configuration. */
    private static boolean isLight(int codePoint) {
        return codePoint <= 4351
                || codePoint >= 8192 && codePoint <= 8205
                || codePoint >= 8208 && codePoint <= 8223
                || codePoint >= 8242 && codePoint <= 8247;
    }
}
