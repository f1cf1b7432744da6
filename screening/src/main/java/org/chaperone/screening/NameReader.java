package org.chaperone.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks up the words of a text as parts of names, also those of several words. */
final class NameReader {

    /** Words that are one part of a name, up to but not including {@code end}. */
    record Part(long entry, int end) {

        /** The number of the part in the vocabulary. */
        int number() {
            return Vocabulary.number(entry);
        }

        boolean is(WordClass known) {
            return Vocabulary.is(entry, known);
        }
    }

    private final NameIndex index;
    private final Words words;
    private final long[] joined = new long[NameIndex.LONGEST];
    private final StringBuilder letters = new StringBuilder();
    private int joinedAt = -1;

    NameReader(NameIndex index, Words words) {
        this.index = index;
        this.words = words;
    }

    /** The part that begins with a word and has this many words, if it is one. */
    @Nullable Part part(int word, int length, boolean first) {
        if (word + length > words.count()) {
            return null;
        }
        long entry = length == 1 ? words.entry(word) : joined(word, length);
        return Vocabulary.is(entry, first ? WordClass.FIRST_NAME : WordClass.LAST_NAME)
                ? new Part(entry, word + length)
                : null;
    }

    /** Most words that a part beginning here can have. */
    int longest(int word) {
        return words.is(word, WordClass.NAME_OPENING) ? NameIndex.LONGEST : 1;
    }

    /** What is known of some words as one; kept for the word that was asked for last. */
    private long joined(int word, int length) {
        if (word != joinedAt) {
            joinedAt = word;
            Arrays.fill(joined, 0);
            letters.setLength(0);
            int end = Math.min(words.count(), word + joined.length);
            for (int next = word + 1; next < end && holdsTogether(next - 1); next++) {
                if (letters.isEmpty()) {
                    words.appendPlain(word, letters);
                }
                words.appendPlain(next, letters);
                joined[next - word] = index.entry(letters);
            }
        }
        return joined[length - 1];
    }

    private boolean holdsTogether(int word) {
        var gap = Gap.after(words, word);
        var stops = gap == Gap.APART || gap == Gap.COMMA || gap == Gap.QUOTE;
        return !stops
                && (gap != Gap.DOT || words.isLetter(word) || words.folded(word).equals("st"));
    }
}
