package org.chaperone.screening;

import java.util.Arrays;
import java.util.List;
import org.chaperone.screening.Phrase.Slot;

/**
 * Tells which phrases a text can hold at all: those of which a rare word stands in it, and of whose other
 * words each has left its trace. A trace is one of 64 bits for a word's number, so that one look at the
 * words of a text is enough for all phrases.
 */
final class PhraseKeys {

    private static final int[] NONE = {};
    private static final long[] NOWHERE = {};

    private final List<SoughtPhrase> phrases;

    /** By a word's number, which phrases it is the key of. */
    private final int[][] byKey;

    /** Of each phrase, for every word that it needs, the traces of its alternatives. */
    private final long[][] traces;

    /** Of each phrase the traces of what stands right before its key, and right after; ANY when anything may. */
    private final long[] before;

    private final long[] after;

    /**
     * Chooses the keys of phrases, and makes them known.
     *
     * @param vocabulary that shall know the keys
     */
    PhraseKeys(List<Phrase> phrases, Vocabulary.Builder vocabulary) {
        this.phrases = phrases.stream().map(it -> new SoughtPhrase(it, vocabulary)).toList();
        byKey = new int[vocabulary.size() + 1][];
        Arrays.fill(byKey, NONE);
        traces = new long[phrases.size()][];
        before = new long[traces.length];
        after = new long[traces.length];
        for (int i = 0; i < traces.length; i++) {
            var needed = this.phrases.get(i).needed();
            for (var key : this.phrases.get(i).keys()) {
                vocabulary.add(WordClass.PHRASE_KEY, key);
                int number = vocabulary.number(key);
                byKey[number] = Arrays.copyOf(byKey[number], byKey[number].length + 1);
                byKey[number][byKey[number].length - 1] = i;
            }
            vocabulary.add(WordClass.PHRASE_START, this.phrases.get(i).firsts());
            before[i] = this.phrases.get(i).traceBesideKey(-1);
            after[i] = this.phrases.get(i).traceBesideKey(1);
            traces[i] = needed.stream().mapToLong(it -> trace(it, vocabulary)).toArray();
        }
    }

    /**
     * Where which phrases may begin, in the order of words and phrases, none twice: the word in the upper half,
     * the number of the phrase in the lower one.
     */
    long[] beginnings(Words words) {
        var found = new Beginnings();
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, WordClass.PHRASE_KEY)) {
                long left = trace(words, word - 1);
                long right = trace(words, word + 1);
                for (int phrase : withKey(words, word)) {
                    if (isLeft(before[phrase], left) && isLeft(after[phrase], right)) {
                        addBeginnings(phrase, word, words, found);
                    }
                }
            }
        }
        return found.sorted();
    }

    /** The trace of a word as it is written; none outside of the text. */
    private static long trace(Words words, int word) {
        return word < 0 || word >= words.count() ? 0 : Words.trace(words.written(word));
    }

    private static boolean isLeft(long sought, long trace) {
        return sought == SoughtPhrase.ANY || (sought & trace) != 0;
    }

    private void addBeginnings(int phrase, int key, Words words, Beginnings found) {
        var sought = phrases.get(phrase);
        if (sought.hasFixedStart()) {
            int start = sought.startOf(key);
            if (sought.mayBeginAt(start, words)) {
                found.add(start, phrase);
            }
        } else if (mayHave(phrase, words)) {
            for (int start = 0; start <= key; start++) {
                if (words.is(start, WordClass.PHRASE_START) && sought.mayBeginAt(start, words)) {
                    found.add(start, phrase);
                }
            }
        }
    }

    private static final class Beginnings {
        private long[] all = NOWHERE;
        private int count;

        void add(int word, int phrase) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count + 8);
            }
            all[count++] = (long) word << 32 | phrase;
        }

        long[] sorted() {
            if (count < 2) {
                return count == all.length ? all : Arrays.copyOf(all, count);
            }
            Arrays.sort(all, 0, count);
            int kept = 1;
            for (int i = 1; i < count; i++) {
                if (all[i] != all[i - 1]) {
                    all[kept++] = all[i];
                }
            }
            return kept == all.length ? all : Arrays.copyOf(all, kept);
        }
    }

    SoughtPhrase phrase(int number) {
        return phrases.get(number);
    }

    private int[] withKey(Words words, int word) {
        int number = Vocabulary.number(words.written(word));
        return number < byKey.length ? byKey[number] : NONE;
    }

    private boolean mayHave(int phrase, Words words) {
        for (long trace : traces[phrase]) {
            if ((words.trace() & trace) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long trace(Slot slot, Vocabulary.Builder vocabulary) {
        return slot.words().stream()
                .mapToLong(it -> Words.trace(vocabulary.number(it)))
                .reduce(0, (one, other) -> one | other);
    }
}
