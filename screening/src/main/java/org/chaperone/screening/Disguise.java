package org.chaperone.screening;

/** What single characters may stand for where somebody hides a word: signs and digits for letters. */
final class Disguise {

    private Disguise() {}

    /** The letters that a sign, a digit or a letter in a box may stand for; "" for any other. */
    static String letters(int codePoint) {
        return switch (codePoint) {
            case '@', '4', '&' -> "a";
            case '8', 'ß' -> "b";
            case '(', '<', '¢', '©', '⊂', '{', '[' -> "c";
            case '3', '€', '∑' -> "e";
            case '6' -> "gbs";
            case '9' -> "gpq";
            case '#' -> "h";
            case '1', '!', '¡' -> "il";
            case '|', '∣', '£' -> "li";
            case '0', '°' -> "o";
            case '5', '$', '§' -> "s";
            case '7', '+', '†' -> "t";
            case '2' -> "z";
            case 'μ', 'µ' -> "um";
            case 'η' -> "hn";
            case '¥' -> "y";
            case '×' -> "x";
            default -> boxed(codePoint);
        };
    }

    /** Whether a character may hide any letter, or stand between two. */
    static boolean hides(int codePoint) {
        return "*_^%~=#@<+|".indexOf(codePoint) >= 0;
    }

    /** Whether a character may stand between the letters of a word. */
    static boolean parts(int codePoint) {
        return hides(codePoint) || "·.-+'’|/\\,[](){}".indexOf(codePoint) >= 0;
    }

    /** Whether a sign, where it stands in a word, shows that something may be hidden. */
    static boolean isSign(int codePoint) {
        return "@$!|+*#€£¢&^_%~<=§¡".indexOf(codePoint) >= 0;
    }

    /** Letters in squares and circles, and those that flags are made of. */
    private static String boxed(int codePoint) {
        for (int first : new int[] {0x1F130, 0x1F150, 0x1F170, 0x1F1E6}) {
            if (codePoint >= first && codePoint < first + 26) {
                return Character.toString('a' + codePoint - first);
            }
        }
        return "";
    }
}
