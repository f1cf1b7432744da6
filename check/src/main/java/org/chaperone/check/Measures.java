package org.chaperone.check;

import java.util.List;

/**
 * What can be counted in a text, in one pass without a branch that depends on it: of text alone a processor
 * can't tell where the next word begins.
 *
 * @param words runs of letters and digits, with hyphens and apostrophes inside
 * @param figures whether it has a digit, a day of the week, noon or midnight
 */
record Measures(int words, boolean figures) {

    private static final int LETTER = 1;
    private static final int JOINT = 2;
    private static final int FIGURE = 4;
    private static final byte[] KINDS = kinds();

    private static final List<String> DAYS_AND_TIMES =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "noon",
                    "midnight");

    static Measures of(String text) {
        var units = text.toCharArray();
        int words = 0;
        int inWord = 0;
        int seen = 0;
        for (int at = 0; at < units.length; at++) {
            int kind = kind(units, at);
            int letter = kind & LETTER;
            seen |= kind;
            words += letter & ~inWord;
            inWord = letter | inWord & kind >> 1;
        }
        return new Measures(words, (seen & FIGURE) != 0 || hasDayOrTime(text, units));
    }

    private static boolean hasDayOrTime(String text, char[] units) {
        int before = 0;
        for (int at = 0; at < units.length; at++) {
            int letter = kind(units, at) & LETTER;
            if (before < letter && mayBeginDayOrTime(units, at) && isDayOrTime(text, units, at)) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    private static boolean mayBeginDayOrTime(char[] units, int at) {
        int second = at + 1 < units.length ? units[at + 1] | 0x20 : 0;
        if (second >= 0x80) {
            return true;
        }
        return switch (units[at] | 0x20) {
            case 'm' -> second == 'o' || second == 'i';
            case 't' -> second == 'u' || second == 'h';
            case 'w' -> second == 'e';
            case 'f' -> second == 'r';
            case 's' -> second == 'a' || second == 'u';
            case 'n' -> second == 'o';
            default -> false;
        };
    }

    private static boolean isDayOrTime(String text, char[] units, int start) {
        for (var word : DAYS_AND_TIMES) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length())
                    && (end == units.length || (kind(units, end) & LETTER) == 0)) {
                return true;
            }
        }
        return false;
    }

    private static int kind(char[] units, int at) {
        char unit = units[at];
        return unit < KINDS.length ? KINDS[unit] : rareKind(units, at);
    }

    /** Beyond the table are letters, and halves of letters, of scripts that we rarely meet. */
    private static int rareKind(char[] units, int at) {
        char unit = units[at];
        int character =
                Character.isLowSurrogate(unit) && at > 0 && Character.isHighSurrogate(units[at - 1])
                        ? Character.toCodePoint(units[at - 1], unit)
                        : Character.codePointAt(units, at);
        return Character.isLetterOrDigit(character) ? LETTER : 0;
    }

    private static byte[] kinds() {
        var kinds = new byte[0x2100];
        for (int unit = 0; unit < kinds.length; unit++) {
            kinds[unit] = (byte) (Character.isLetterOrDigit(unit) ? LETTER : 0);
            if (unit >= '0' && unit <= '9') {
                kinds[unit] |= FIGURE;
            }
        }
        for (char joint : "'’-".toCharArray()) {
            kinds[joint] = JOINT;
        }
        return kinds;
    }
}
