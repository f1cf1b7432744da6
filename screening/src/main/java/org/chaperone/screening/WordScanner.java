package org.chaperone.screening;

/**
 * Takes a stretch of text apart character by character: what {@link Words} does fast for plain letters,
 * done for any characters at all.
 */
final class WordScanner {
    private final Words words;
    private final StringBuilder fold = new StringBuilder(24);

    /** The word by what its letters look like; empty while that is what they stand for. */
    private final StringBuilder look = new StringBuilder(24);

    private String text = "";
    private int at;
    private int end;
    private int letters;
    private int capitals;
    private boolean digit;
    private boolean firstIsCapital;
    private boolean lastIsSmall;
    private boolean camel;
    private boolean apostrophe;

    WordScanner(Words words) {
        this.words = words;
    }

    /** Gives the words of a stretch that is not cut out of the middle of a word. */
    void scan(int from, int to) {
        text = words.text;
        at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                word();
            } else {
                at += Character.charCount(codePoint);
            }
        }
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\''
                || codePoint == '’'
                || codePoint == 'ʼ'
                || codePoint == '`'
                || codePoint == '‘'
                || codePoint == '´';
    }

    private void word() {
        int start = at;
        fold.setLength(0);
        look.setLength(0);
        letters = 0;
        capitals = 0;
        digit = false;
        firstIsCapital = false;
        lastIsSmall = false;
        camel = false;
        apostrophe = false;
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
                look.append(look.isEmpty() ? "" : "'");
                apostrophe = true;
                at += width;
            } else {
                break;
            }
        }
        words.add(start, end, flags(), fold, look);
        skipPossessive();
    }

    private void append(int codePoint) {
        char looks = Folding.lookOf(codePoint);
        if (looks != 0) {
            look.append(look.isEmpty() ? fold : "").append(looks);
        } else if (!look.isEmpty()) {
            Folding.append(codePoint, look);
        }
        Folding.append(codePoint, fold);
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

    private int flags() {
        return (firstIsCapital ? WordFlags.CAPITALIZED : 0)
                | (letters > 1 && capitals == letters ? WordFlags.ALL_CAPITALS : 0)
                | (digit ? WordFlags.HAS_DIGIT : 0)
                | (letters > 0 ? WordFlags.HAS_LETTER : 0)
                | (camel ? WordFlags.SMALL_THEN_CAPITAL : 0)
                | (fold.length() == 1 ? WordFlags.ONE_CHARACTER : 0)
                | (apostrophe ? WordFlags.HAS_APOSTROPHE : 0);
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
}
