package org.chaperone.screening;

/** Tells where sentences end, by the marks between words. */
final class SentenceEnds {

    private SentenceEnds() {}

    /** Whether a mark may end a sentence. */
    static boolean mayEnd(char mark) {
        return switch (mark) {
            case '!', '?', '…', ';', '\u2028', '\u2029', '¡', '¿', '.', '\n' -> true;
            default -> false;
        };
    }

    /** Whether a sentence ends between a word and the next, by the codes of the text's units. */
    static boolean isBetween(Words words, byte[] codes, int word) {
        for (int place = words.end(word); place < words.start(word + 1); place++) {
            boolean mark = codes[place] < 0 && (codes[place] & UnitCodes.ENDER) != 0;
            if (mark && ends(words, place, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Words words, int place, int word) {
        return switch (words.text.charAt(place)) {
            case '.' -> !isAfterInitial(words, place, word) && !isInsideNumber(words.text, place);
            case '\n' -> isLineFullOrEmpty(words.text, place);
            default -> true;
        };
    }

    private static boolean isAfterInitial(Words words, int place, int word) {
        return words.end(word) == place
                && (words.isOneCharacter(word) || words.is(word, WordClass.DOTTED));
    }

    private static boolean isInsideNumber(String text, int place) {
        return place + 1 < text.length()
                && place > 0
                && Character.isLetterOrDigit(text.charAt(place + 1))
                && Character.isLetterOrDigit(text.charAt(place - 1));
    }

    /** A line break ends a sentence after a heading or an item of a list, not inside a name. */
    private static boolean isLineFullOrEmpty(String text, int place) {
        int next = place + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next >= text.length()
                || text.charAt(next) == '\n'
                || "-*•#>".indexOf(text.charAt(next)) >= 0;
    }
}
