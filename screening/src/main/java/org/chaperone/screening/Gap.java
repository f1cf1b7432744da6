package org.chaperone.screening;

/** What stands between two words that may belong to one name. */
enum Gap {
    /** White space, with one line break at most. */
    SPACE,
    /** Little pictures, with white space or none. */
    PICTURE,
    /** A dot and white space, as after an initial. */
    DOT,
    /** A comma and white space or none. */
    COMMA,
    /** A hyphen, an underscore or nothing visible. */
    JOINT,
    /** White space and an opening quotation mark or bracket, or the closing one and white space. */
    QUOTE,
    /** Anything that keeps two words apart. */
    APART;

    private static final int LONGEST = 16;
    private static final int MOST_BLANKS = 6;

    /** What follows a word. */
    static Gap after(Words words, int word) {
        int from = words.end(word);
        int to = words.gapEnd(word);
        if (word + 1 >= words.count() || to - from > LONGEST) {
            return APART;
        }
        int spaces = 0;
        int breaks = 0;
        boolean pictures = false;
        char mark = 0;
        for (int i = from; i < to; i++) {
            char next = words.text.charAt(i);
            int picture = picture(words.text, i);
            if (picture > 0) {
                pictures = true;
                i += picture - 1;
            } else if (next == '\n') {
                breaks++;
            } else if (Character.isWhitespace(next) || next == '\u00A0' || next == '\u202F') {
                spaces++;
            } else if (!Folding.isInvisible(next)) {
                if (mark != 0) {
                    return APART;
                }
                mark = next;
            }
        }
        if (pictures && mark != 0 || breaks > 1 || spaces + breaks > MOST_BLANKS) {
            return APART;
        }
        boolean spaced = spaces + breaks > 0;
        return switch (mark) {
            case 0 -> pictures ? PICTURE : spaced ? SPACE : JOINT;
            case '.', '·' -> spaced ? DOT : words.isLetter(word) ? DOT : APART;
            case ',', '،', '，' -> COMMA;
            case '-', '_', '‐', '‑', '–' -> spaced ? APART : JOINT;
            case '"', '“', '”', '(', ')', '«', '»', '\'', '‘', '’' -> spaced ? QUOTE : APART;
            default -> APART;
        };
    }

    /** How many characters a pictogram at a place takes, with what changes its colour; 0 for none. */
    private static int picture(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean drawn =
                codePoint >= 0x2190 && Character.getType(codePoint) == Character.OTHER_SYMBOL
                        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
                        || codePoint == 0x20E3;
        return drawn ? Character.charCount(codePoint) : 0;
    }
}
