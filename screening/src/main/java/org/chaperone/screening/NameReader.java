package org.chaperone.screening;

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

    private long joined(int word, int length) {
        var plain = new StringBuilder();
        for (int i = word; i < word + length; i++) {
            if (i > word && !holdsTogether(i - 1)) {
                return 0;
            }
            plain.append(words.plain(i));
        }
        return index.entry(plain.toString());
    }

    private boolean holdsTogether(int word) {
        var gap = Gap.after(words, word);
        var stops = gap == Gap.APART || gap == Gap.COMMA || gap == Gap.QUOTE;
        return !stops
                && (gap != Gap.DOT || words.isLetter(word) || words.folded(word).equals("st"));
    }
}
