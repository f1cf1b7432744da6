package org.chaperone.screening;

/**
 * What each UTF-16 code unit is to the scan, in one byte. ASCII letters and digits are themselves; for all
 * else the highest bit is set, and the others tell what the unit may be part of.
 */
final class UnitCodes {

    /** Set where a unit is no ASCII letter or digit. */
    static final int OTHER = 0x80;

    /** A letter, digit, accent or invisible character beyond ASCII, or half of a surrogate pair. */
    static final int ODD = 0x40;

    static final int APOSTROPHE = 0x20;

    /** It may end a sentence. */
    static final int ENDER = 0x10;

    /** It may stand for a letter in a disguised word, or becomes an ASCII letter when small. */
    static final int SIGN = 0x08;

    /** It may be part of a web address, mail address, hashtag or handle. */
    static final int LINK = 0x04;

    /** It may open a quotation. */
    static final int QUOTE = 0x02;

    static final int SPACE = 0x01;

    private static final byte[] CODES = codes();

    private UnitCodes() {}

    /** The code of a unit. */
    static byte of(char unit) {
        return CODES[unit];
    }

    /** Writes the codes of the first units. */
    static void write(char[] units, int count, byte[] codes) {
        for (int i = 0; i < count; i++) {
            codes[i] = CODES[units[i]];
        }
    }

    private static byte[] codes() {
        var codes = new byte[0x10000];
        for (int unit = 0; unit < codes.length; unit++) {
            codes[unit] = (byte) code((char) unit);
        }
        return codes;
    }

    private static int code(char unit) {
        if (unit < 0x80 && Character.isLetterOrDigit(unit)) {
            return unit;
        }
        boolean odd =
                Character.isLetterOrDigit(unit)
                        || Character.isSurrogate(unit)
                        || Folding.isMark(unit)
                        || Folding.isInvisible(unit);
        return OTHER
                | (odd ? ODD : 0)
                | (WordScanner.isApostrophe(unit) ? APOSTROPHE : 0)
                | (SentenceEnds.mayEnd(unit) ? ENDER : 0)
                | (Disguise.isSign(unit) || unit == 'İ' || unit == '\u212A' ? SIGN : 0)
                | (unit == ':' || unit == '#' || unit == '@' || unit == '＃' || unit == '＠'
                        ? LINK
                        : 0)
                | (BorrowedText.opens(unit) ? QUOTE : 0)
                | (Character.isWhitespace(unit) ? SPACE : 0);
    }
}
