package org.chaperone.screening;

import org.jspecify.annotations.Nullable;

/** Looks up the words of a text as parts of names, also those of several words. */
final class NameReader {

    /** Words that are one part of a name, up to but not including {@code end}. */
    record Part(int number, String plain, int end) {}

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
        var plain = length == 1 ? words.plain(word) : joined(word, length);
        if (plain == null || !(first ? index.isFirst(plain) : index.isLast(plain))) {
            return null;
        }
        return new Part(index.number(plain), plain, word + length);
    }

    /** Most words that a part beginning here can have. */
    int longest(int word) {
        return index.opensName(words.plain(word)) ? index.longest() : 1;
    }

    private @Nullable String joined(int word, int length) {
        var plain = new StringBuilder();
        for (int i = word; i < word + length; i++) {
            if (i > word && !holdsTogether(i - 1)) {
                return null;
            }
            plain.append(words.plain(i));
        }
        return plain.toString();
    }

    private boolean holdsTogether(int word) {
        var gap = Gap.after(words, word);
        var stops = gap == Gap.APART || gap == Gap.COMMA || gap == Gap.QUOTE;
        return !stops
                && (gap != Gap.DOT || words.isLetter(word) || words.folded(word).equals("st"));
    }
}
