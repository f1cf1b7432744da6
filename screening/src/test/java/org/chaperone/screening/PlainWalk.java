package org.chaperone.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart one character after the other, in the plainest way: what {@link Words} does faster must
 * come to the same.
 */
final class PlainWalk {

    /** A word and what is told of it. */
    record Word(
            int start,
            int end,
            int sentence,
            String folded,
            boolean capitalized,
            boolean allCapitals,
            boolean digit,
            boolean letter,
            boolean first,
            boolean camel) {}

    private final List<Word> words = new ArrayList<>();
    private final String text;
    private final StringBuilder fold = new StringBuilder(24);
    private int at;
    private int end;
    private int sentence;
    private boolean sentenceStarts = true;
    private int letters;
    private int capitals;
    private boolean digit;
    private boolean firstIsCapital;
    private boolean lastIsSmall;
    private boolean camel;

    private PlainWalk(String text) {
        this.text = text;
    }

    static List<Word> over(String text) {
        var walk = new PlainWalk(text);
        walk.scan();
        return walk.words;
    }

    private void scan() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                word();
            } else {
                separator(codePoint);
                at += Character.charCount(codePoint);
            }
        }
    }

    private void separator(int codePoint) {
        var ends =
                switch (codePoint) {
                    case '!', '?', '…', ';', '\u2028', '\u2029', '¡', '¿' -> true;
                    case '.' -> !isAfterInitial() && !isInsideNumber();
                    case '\n' -> isLineFullOrEmpty();
                    default -> false;
                };
        if (ends && !sentenceStarts) {
            sentence++;
            sentenceStarts = true;
        }
    }

    private boolean isAfterInitial() {
        if (words.isEmpty() || words.getLast().end() != at) {
            return false;
        }
        return switch (words.getLast().folded()) {
            case "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "st",
                    "jr",
                    "sr",
                    "vs",
                    "no",
                    "mt",
                    "prof",
                    "sra",
                    "srta",
                    "ave",
                    "rd",
                    "blvd",
                    "apt" ->
                    true;
            case String word -> word.length() == 1;
        };
    }

    private boolean isInsideNumber() {
        return at + 1 < text.length()
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** A line break ends a sentence after a heading or an item of a list, not inside a name. */
    private boolean isLineFullOrEmpty() {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next >= text.length()
                || text.charAt(next) == '\n'
                || "-*•#>".indexOf(text.charAt(next)) >= 0;
    }

    private void word() {
        int start = at;
        fold.setLength(0);
        letters = 0;
        capitals = 0;
        digit = false;
        firstIsCapital = false;
        lastIsSmall = false;
        camel = false;
        end = at;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int width = Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                append(codePoint);
                at += width;
                end = at;
            } else if (Folding.isMark(codePoint)) {
                at += width;
                end = at;
            } else if (Folding.isInvisible(codePoint)) {
                int beyond = afterInvisible(at);
                boolean apostrophe =
                        beyond + 1 < text.length()
                                && isApostrophe(text.charAt(beyond))
                                && continuesAfter(beyond + 1);
                if (!continuesAfter(beyond) && !apostrophe) {
                    break;
                }
                at = beyond;
            } else if (isApostrophe(codePoint) && continuesAfter(afterInvisible(at + width))) {
                if (isPossessive(afterInvisible(at + width))) {
                    break;
                }
                fold.append('\'');
                at += width;
            } else {
                break;
            }
        }
        words.add(
                new Word(
                        start,
                        end,
                        sentence,
                        fold.toString(),
                        firstIsCapital,
                        letters > 1 && capitals == letters,
                        digit,
                        letters > 0,
                        sentenceStarts,
                        camel));
        skipPossessive();
        sentenceStarts = false;
    }

    private void append(int codePoint) {
        fold.append(Folding.of(codePoint));
        if (Character.isLetter(codePoint)) {
            var capital = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
            if (letters == 0) {
                firstIsCapital = capital;
            }
            letters++;
            capitals += capital ? 1 : 0;
            camel |= capital && lastIsSmall;
            lastIsSmall = !capital;
        } else {
            digit = true;
        }
    }

    private int afterInvisible(int from) {
        int next = from;
        while (next < text.length() && Folding.isInvisible(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean continuesAfter(int next) {
        return next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
    }

    /** Whether a lone s begins at this place, with which the word is over. */
    private boolean isPossessive(int next) {
        char letter = text.charAt(next);
        int beyond = next + 1;
        return (letter == 's' || letter == 'S')
                && (beyond >= text.length()
                        || !Character.isLetterOrDigit(text.codePointAt(beyond))
                                && !isApostrophe(text.charAt(beyond)));
    }

    private void skipPossessive() {
        if (at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && continuesAfter(at + 1)
                && isPossessive(at + 1)) {
            at += 2;
        }
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\''
                || codePoint == '’'
                || codePoint == 'ʼ'
                || codePoint == '`'
                || codePoint == '‘'
                || codePoint == '´';
    }
}
