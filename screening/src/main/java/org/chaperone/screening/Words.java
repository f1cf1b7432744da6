package org.chaperone.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into words in one pass. A word is a run of letters and digits, with accents,
 * invisible characters and apostrophes inside it; a possessive {@code 's} is not part of it. Places
 * are UTF-16 code units of the text as it was given. Time is linear in the length of the text. One
 * object reads texts one after the other without asking for memory; of a word no more is worked out
 * than is asked for.
 */
final class Words {

    private static final int SIZE = 128;
    private final Glance glance = new Glance();
    private final WordLookup lookup = new WordLookup(glance);
    private final WordScanner scanner = new WordScanner(this);
    String text = "";
    private int count;

    /** By turns the first unit of a word and the first after it: those of the glance, or {@link #own}. */
    private int[] bounds = new int[0];

    private int[] own = new int[2 * SIZE];
    private long[] entries = new long[SIZE];

    /** Bits of {@link WordFlags}; 0 where nobody has asked yet. */
    private int[] flags = new int[SIZE];

    private @Nullable String[] folded = new String[SIZE];
    private final Sentences sentences = new Sentences(this);
    private long seen;
    private long traces;
    private boolean unknown;
    private int seenFlags;
    private final Numerals numerals = new Numerals(this);

    /** The words of a text, known as the lists know them. */
    static Words of(String text) {
        var words = new Words();
        words.read(text, WordLists.VOCABULARY);
        return words;
    }

    /** Forgets all words, and takes in those of a text as a vocabulary knows them. */
    void read(String text, Vocabulary vocabulary) {
        lookup.in(vocabulary);
        Arrays.fill(folded, 0, count, null);
        Arrays.fill(flags, 0, count, 0);
        this.text = text;
        seen = 0;
        traces = 0;
        unknown = false;
        seenFlags = 0;
        count = 0;
        sentences.forget();
        numerals.forget();
        glance.at(text);
        if (glance.has(UnitCodes.ODD | UnitCodes.APOSTROPHE)) {
            readAny();
        } else {
            readPlain();
        }
    }

    Glance glance() {
        return glance;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return bounds[2 * word];
    }

    int end(int word) {
        return bounds[2 * word + 1];
    }

    /** The word's entry in the vocabulary, without apostrophes. */
    long entry(int word) {
        return entries[word];
    }

    /** The word's entry in the vocabulary, with its apostrophes. */
    long written(int word) {
        return hasApostrophe(word) ? lookup.find(folded(word)) : entries[word];
    }

    /** The traces of all words, with and without their apostrophes. */
    long trace() {
        return traces;
    }

    /** A bit for a word by its entry or number; others may have the same. */
    static long trace(long entry) {
        return 1L << entry;
    }

    boolean is(int word, WordClass known) {
        return Vocabulary.is(entries[word], known);
    }

    /** Whether any word of the text is known as this. */
    boolean hasAny(WordClass known) {
        return Vocabulary.is(seen, known);
    }

    /** Whether the vocabulary doesn't have some word of the text. */
    boolean hasUnknown() {
        return unknown;
    }

    /** Whether any word of the text is known as one of these: bits of {@link WordClass}. */
    boolean hasAny(long known) {
        return (Vocabulary.classes(seen) & known) != 0;
    }

    /** Whether there is this character, one of those that are {@link UnitCodes#LINK}. */
    boolean hasLink(char sign) {
        return glance.has(UnitCodes.LINK) && text.indexOf(sign) >= 0;
    }

    /** Whether there may be a word with a capital after a small letter. */
    boolean mayHaveCamels() {
        return glance.hasRises()
                || glance.has(UnitCodes.APOSTROPHE)
                || (seenFlags & WordFlags.SMALL_THEN_CAPITAL) != 0;
    }

    /** Whether there may be a word all in capitals, or a capital beside a digit. */
    boolean mayHaveCapitals() {
        return glance.hasCapitalPairs()
                || glance.has(UnitCodes.APOSTROPHE)
                || (seenFlags & (WordFlags.ALL_CAPITALS | WordFlags.HAS_DIGIT)) != 0;
    }

    /** The word in plain small letters, with inner apostrophes as {@code '}. */
    String folded(int word) {
        var known = folded[word];
        if (known == null) {
            known =
                    isPlain(word)
                            ? Folding.plain(glance.codes(), start(word), end(word))
                            : Folding.word(text, start(word), end(word));
            folded[word] = known;
        }
        return known;
    }

    /** The folded word without apostrophes. */
    String plain(int word) {
        return hasApostrophe(word) ? folded(word).replace("'", "") : folded(word);
    }

    /** Appends the folded word without apostrophes. */
    void appendPlain(int word, StringBuilder letters) {
        if (folded[word] != null || !isPlain(word)) {
            letters.append(plain(word));
            return;
        }
        for (int i = start(word); i < end(word); i++) {
            letters.append((char) (glance.codes()[i] | WordHash.SMALL_LETTER));
        }
    }

    String raw(int word) {
        return text.substring(start(word), end(word));
    }

    boolean isCapitalized(int word) {
        int first = flags[word] == 0 ? glance.codes()[start(word)] : 0;
        return first >= 'A' ? first <= 'Z' : has(word, WordFlags.CAPITALIZED);
    }

    /** Whether it has nothing but ASCII letters and digits. */
    boolean isPlain(int word) {
        return glance.isPlain(start(word), end(word));
    }

    /** Whether it has two letters or more, all of them capitals. */
    boolean isAllCapitals(int word) {
        if (flags[word] == 0) {
            int start = start(word);
            if (end(word) - start == 1
                    || glance.codes()[start] >= 'a'
                    || glance.codes()[start + 1] >= 'a') {
                return false;
            }
        }
        return has(word, WordFlags.ALL_CAPITALS);
    }

    boolean hasDigit(int word) {
        if (flags[word] == 0) {
            return glance.digits() > 0 && glance.hasDigit(start(word), end(word));
        }
        return has(word, WordFlags.HAS_DIGIT);
    }

    boolean isNumber(int word) {
        if (flags[word] == 0 && glance.codes()[start(word)] >= 'A') {
            return false;
        }
        return (flags(word) & (WordFlags.HAS_DIGIT | WordFlags.HAS_LETTER)) == WordFlags.HAS_DIGIT;
    }

    /** Whether a capital follows a small letter in it, as in "EmmaJohnson". */
    boolean isCamel(int word) {
        return (flags[word] != 0 || !isPlain(word) || glance.hasRise(start(word), end(word)))
                && has(word, WordFlags.SMALL_THEN_CAPITAL);
    }

    /** A single letter, as initials are. */
    boolean isLetter(int word) {
        return isOneCharacter(word) && !hasDigit(word);
    }

    /** A single letter or digit. */
    boolean isOneCharacter(int word) {
        return flags[word] == 0 ? end(word) - start(word) == 1 : has(word, WordFlags.ONE_CHARACTER);
    }

    boolean startsSentence(int word) {
        return word == 0 || sentence(word) != sentence(word - 1);
    }

    /** The words with digits in them. */
    Numerals numerals() {
        return numerals;
    }

    /** Which sentence a word is in, counted from 0. */
    int sentence(int word) {
        return sentences.of(word);
    }

    /** Where the text between a word and the next ends. */
    int gapEnd(int word) {
        return word + 1 < count ? start(word + 1) : text.length();
    }

    /** The character after a word, or 0 at the end. */
    char after(int word) {
        return end(word) < text.length() ? text.charAt(end(word)) : 0;
    }

    /** The character before a word, or 0 at the beginning. */
    char before(int word) {
        return start(word) > 0 ? text.charAt(start(word) - 1) : 0;
    }

    /** The first word that begins at or after a place, or {@link #count()}. */
    int at(int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Takes in the next word of a stretch with more than plain letters.
     *
     * @param flag bits of {@link WordFlags}
     * @param fold what its letters stand for
     * @param look what they look like, by which it is known if it isn't by what they stand for; or empty
     */
    void add(int start, int end, int flag, StringBuilder fold, StringBuilder look) {
        long entry = lookup.find(fold);
        boolean plain = (flag & WordFlags.HAS_APOSTROPHE) == 0;
        if (plain && entry == 0 && !look.isEmpty()) {
            entry = lookup.byLook(look);
        }
        add(start, end, plain ? entry : withoutApostrophes(entry, fold));
        flags[count - 1] = flag;
        seenFlags |= flag;
    }

    /** Takes in stretches of plain letters and digits alone. */
    private void readPlain() {
        bounds = glance.edges();
        count = glance.edgeCount() >> 1;
        ensure(count);
        long all = 0;
        long trace = 0;
        boolean anyUnknown = false;
        for (int word = 0; word < count; word++) {
            long entry = lookup.find(bounds[2 * word], bounds[2 * word + 1]);
            entries[word] = entry;
            all |= entry;
            trace |= trace(entry);
            anyUnknown |= Vocabulary.number(entry) == 0;
        }
        seen = all;
        traces = trace;
        unknown = anyUnknown;
    }

    private void readAny() {
        var edges = glance.edges();
        for (int i = 0; i < glance.edgeCount(); i += 2) {
            if (glance.isPlain(edges[i], edges[i + 1])) {
                add(edges[i], edges[i + 1], lookup.find(edges[i], edges[i + 1]));
            } else if (!addContraction(edges[i], edges[i + 1])) {
                scanner.scan(edges[i], edges[i + 1]);
            }
        }
        bounds = own;
    }

    /** Takes in plain letters with one apostrophe among them: "don't", "Emma's"; false for others. */
    private boolean addContraction(int start, int end) {
        var codes = glance.codes();
        int apostrophe = start;
        while (codes[apostrophe] >= 0) {
            apostrophe++;
        }
        int rest = end - apostrophe - 1;
        if (codes[apostrophe] != (byte) (UnitCodes.OTHER | UnitCodes.APOSTROPHE)
                || apostrophe == start
                || rest < 1
                || end - start > WordLookup.LONGEST
                || !glance.isPlain(apostrophe + 1, end)) {
            return false;
        }
        if (rest == 1 && (codes[end - 1] | 0x20) == 's') {
            add(start, apostrophe, lookup.find(start, apostrophe));
            return true;
        }
        long written = lookup.withApostrophe(start, apostrophe, end);
        traces |= trace(written);
        long plain = lookup.withoutApostrophe(start, apostrophe, end);
        add(start, end, Vocabulary.withPhrasesOf(written, plain));
        return true;
    }

    private void add(int start, int end, long entry) {
        if (2 * count == own.length) {
            own = Arrays.copyOf(own, own.length * 2);
        }
        ensure(count + 1);
        own[2 * count] = start;
        own[2 * count + 1] = end;
        entries[count++] = entry;
        seen |= entry;
        traces |= trace(entry);
        unknown |= Vocabulary.number(entry) == 0;
    }

    /** The entry without apostrophes; known also as what phrases know the word with them. */
    private long withoutApostrophes(long entry, StringBuilder fold) {
        int kept = 0;
        for (int i = 0; i < fold.length(); i++) {
            if (fold.charAt(i) != '\'') {
                fold.setCharAt(kept++, fold.charAt(i));
            }
        }
        fold.setLength(kept);
        traces |= trace(entry);
        return Vocabulary.withPhrasesOf(entry, lookup.find(fold));
    }

    private boolean hasApostrophe(int word) {
        return !isPlain(word) && has(word, WordFlags.HAS_APOSTROPHE);
    }

    private boolean has(int word, int flag) {
        return (flags(word) & flag) != 0;
    }

    private int flags(int word) {
        int known = flags[word];
        if (known == 0) {
            known = WordFlags.ofPlain(glance.codes(), start(word), end(word));
            flags[word] = known;
        }
        return known;
    }

    private void ensure(int size) {
        if (size > entries.length) {
            int larger = Math.max(size, entries.length * 2);
            entries = Arrays.copyOf(entries, larger);
            flags = Arrays.copyOf(flags, larger);
            folded = Arrays.copyOf(folded, larger);
        }
    }
}
