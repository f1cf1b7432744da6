package org.chaperone.screening;

/** What a word looks like, as bits. */
final class WordFlags {

    static final int CAPITALIZED = 1;
    static final int ALL_CAPITALS = 2;
    static final int HAS_DIGIT = 4;
    static final int HAS_LETTER = 8;
    static final int SMALL_THEN_CAPITAL = 16;
    static final int ONE_CHARACTER = 32;
    static final int HAS_APOSTROPHE = 64;

    private WordFlags() {}

    /**
     * The flags of a word of ASCII letters, digits and apostrophes; every word has some.
     *
     * @param codes the {@link UnitCodes} of its text
     */
    static int ofPlain(byte[] codes, int start, int end) {
        int letters = 0;
        int capitals = 0;
        int flag = 0;
        boolean small = false;
        for (int i = start; i < end; i++) {
            if (codes[i] < 'A') {
                flag |= codes[i] < 0 ? HAS_APOSTROPHE : HAS_DIGIT;
                continue;
            }
            boolean capital = codes[i] <= 'Z';
            if (capital) {
                flag |= letters == 0 ? CAPITALIZED : small ? SMALL_THEN_CAPITAL : 0;
                capitals++;
            }
            small = !capital;
            letters++;
        }
        return flag
                | (letters > 0 ? HAS_LETTER : 0)
                | (letters > 1 && capitals == letters ? ALL_CAPITALS : 0)
                | (end - start == 1 ? ONE_CHARACTER : 0);
    }
}
