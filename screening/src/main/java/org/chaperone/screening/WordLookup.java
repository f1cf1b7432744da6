package org.chaperone.screening;

import java.nio.charset.StandardCharsets;

/**
 * Looks the words of a text up, as they stand and, where that means nothing, as what they look like: with letters
 * for digits, or with the Latin letters that those of other scripts resemble.
 */
final class WordLookup {

    /** Longest word that is looked up letter by letter. */
    static final int LONGEST = 32;

    private static final int SHORTEST_HIDDEN = 4;

    /** What the digits from 0 to 9 look like, in small letters. */
    private static final byte[] LETTERS_FOR_DIGITS =
            "oizeasgtbg".getBytes(StandardCharsets.US_ASCII);

    private final Glance glance;
    private final byte[] letters = new byte[LONGEST + 2 * Long.BYTES];
    private Vocabulary vocabulary = WordLists.VOCABULARY;

    WordLookup(Glance glance) {
        this.glance = glance;
    }

    /** Looks up in a vocabulary from here on. */
    void in(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The entry of a folded word. */
    long find(CharSequence folded) {
        return vocabulary.find(WordHash.of(folded));
    }

    /**
     * The entry of a stretch of plain letters and digits. Digits may stand for the letters they look like, but
     * not at the end, where they count.
     */
    long find(int start, int end) {
        long entry = vocabulary.find(WordHash.of(glance.codes(), start, end - start));
        boolean hiding =
                entry == 0
                        && glance.digits() > 0
                        && end - start >= SHORTEST_HIDDEN
                        && end - start <= LONGEST
                        && glance.codes()[end - 1] >= 'A'
                        && glance.hasDigit(start, end);
        return hiding ? hiddenByDigits(start, end) : entry;
    }

    private long hiddenByDigits(int start, int end) {
        int length = end - start;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            byte code = glance.codes()[start + i];
            digits += code < 'A' ? 1 : 0;
            letters[i] = code < 'A' ? LETTERS_FOR_DIGITS[code - '0'] : code;
        }
        if (digits > length / 2) {
            return 0;
        }
        long entry = vocabulary.find(WordHash.of(letters, 0, length));
        for (int i = 0; entry == 0 && i < length; i++) {
            if (glance.codes()[start + i] == '1') {
                letters[i] = 'l';
                entry = vocabulary.find(WordHash.of(letters, 0, length));
            }
        }
        return entry;
    }

    /** The entry of plain letters with an apostrophe among them, up to {@link #LONGEST}, as it is written. */
    long withApostrophe(int start, int apostrophe, int end) {
        System.arraycopy(glance.codes(), start, letters, 0, end - start);
        letters[apostrophe - start] = '\'';
        return vocabulary.find(WordHash.of(letters, 0, end - start));
    }

    /** The entry of the same without the apostrophe. */
    long withoutApostrophe(int start, int apostrophe, int end) {
        System.arraycopy(glance.codes(), start, letters, 0, apostrophe - start);
        System.arraycopy(
                glance.codes(), apostrophe + 1, letters, apostrophe - start, end - apostrophe - 1);
        return vocabulary.find(WordHash.of(letters, 0, end - start - 1));
    }

    /** The entry of what letters look like; those that look like an l may be meant as an i. */
    long byLook(StringBuilder look) {
        long entry = find(look);
        for (int i = 0; entry == 0 && i < look.length(); i++) {
            if (look.charAt(i) == 'l') {
                look.setCharAt(i, 'i');
                entry = find(look);
                look.setCharAt(i, 'l');
            }
        }
        return entry;
    }
}
