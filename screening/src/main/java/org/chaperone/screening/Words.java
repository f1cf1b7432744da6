package org.chaperone.screening;

import java.util.Arrays;

/**
 * A text taken apart into words in one pass. A word is a run of letters and digits, with accents,
 * invisible characters and apostrophes inside it; a possessive {@code 's} is not part of it. Places
 * are UTF-16 code units of the text as it was given. Time is linear in the length of the text.
 */
final class Words {

    static final int CAPITALIZED = 1;
    static final int ALL_CAPITALS = 2;
    static final int HAS_DIGIT = 4;
    static final int HAS_LETTER = 8;
    static final int STARTS_SENTENCE = 16;
    static final int SMALL_THEN_CAPITAL = 32;

    final String text;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private byte[] flags = new byte[64];
    private String[] folded = new String[64];

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        var words = new Words(text);
        new WordScanner(words).scan();
        return words;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word in plain small letters, with inner apostrophes as {@code '}. */
    String folded(int word) {
        return folded[word];
    }

    /** The folded word without apostrophes. */
    String plain(int word) {
        var text = folded[word];
        return text.indexOf('\'') < 0 ? text : text.replace("'", "");
    }

    String raw(int word) {
        return text.substring(starts[word], ends[word]);
    }

    boolean isCapitalized(int word) {
        return (flags[word] & CAPITALIZED) != 0;
    }

    /** Whether it has two letters or more, all of them capitals. */
    boolean isAllCapitals(int word) {
        return (flags[word] & ALL_CAPITALS) != 0;
    }

    boolean hasDigit(int word) {
        return (flags[word] & HAS_DIGIT) != 0;
    }

    boolean isNumber(int word) {
        return (flags[word] & (HAS_DIGIT | HAS_LETTER)) == HAS_DIGIT;
    }

    /** Whether a capital follows a small letter in it, as in "EmmaJohnson". */
    boolean isCamel(int word) {
        return (flags[word] & SMALL_THEN_CAPITAL) != 0;
    }

    boolean startsSentence(int word) {
        return (flags[word] & STARTS_SENTENCE) != 0;
    }

    /** Which sentence a word is in, counted from 0. */
    int sentence(int word) {
        return sentences[word];
    }

    /** A single letter, as initials are. */
    boolean isLetter(int word) {
        return folded[word].length() == 1 && (flags[word] & HAS_DIGIT) == 0;
    }

    /** Where the text between a word and the next ends. */
    int gapEnd(int word) {
        return word + 1 < count ? starts[word + 1] : text.length();
    }

    /** The character after a word, or 0 at the end. */
    char after(int word) {
        return ends[word] < text.length() ? text.charAt(ends[word]) : 0;
    }

    /** The character before a word, or 0 at the beginning. */
    char before(int word) {
        return starts[word] > 0 ? text.charAt(starts[word] - 1) : 0;
    }

    /** The first word that begins at or after a place, or {@link #count()}. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Takes in the next word, with flags of the constants above. */
    void add(int start, int end, int sentence, int flag, String word) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            sentences = Arrays.copyOf(sentences, size);
            flags = Arrays.copyOf(flags, size);
            folded = Arrays.copyOf(folded, size);
        }
        starts[count] = start;
        ends[count] = end;
        sentences[count] = sentence;
        flags[count] = (byte) flag;
        folded[count] = word;
        count++;
    }
}
