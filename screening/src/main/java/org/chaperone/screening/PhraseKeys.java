package org.chaperone.screening;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chaperone.screening.Phrase.Kind;
import org.chaperone.screening.Phrase.Slot;

/**
 * Tells which phrases a text can hold at all: those of which a rare word stands in it, and of whose other
 * words each has left its trace. A trace is one of 64 bits for a word's number, so that one look at the
 * words of a text is enough for all phrases.
 */
final class PhraseKeys {

    private static final int[] NONE = {};

    private final List<Phrase> phrases;

    /** By a word's number, which phrases it is the key of. */
    private final int[][] byKey;

    /** By a word's number, which phrases begin with it. */
    private final int[][] byStart;

    /** Of each phrase, for every word that it needs, the traces of its alternatives. */
    private final long[][] traces;

    /**
     * Chooses the keys of phrases, and makes them known.
     *
     * @param vocabulary that shall know the keys
     */
    PhraseKeys(List<Phrase> phrases, Vocabulary.Builder vocabulary) {
        this.phrases = phrases;
        phrases.forEach(
                phrase -> needed(phrase).forEach(it -> it.words().forEach(vocabulary::number)));
        byKey = new int[vocabulary.size() + 1][];
        byStart = new int[vocabulary.size() + 1][];
        Arrays.fill(byKey, NONE);
        Arrays.fill(byStart, NONE);
        traces = new long[phrases.size()][];
        for (int i = 0; i < traces.length; i++) {
            var needed = needed(phrases.get(i));
            add(byKey, WordClass.PHRASE_KEY, key(needed), i, vocabulary);
            add(byStart, WordClass.PHRASE_START, needed.getFirst().words(), i, vocabulary);
            traces[i] = needed.stream().mapToLong(it -> trace(it, vocabulary)).toArray();
        }
    }

    /** Whether some phrase may be there. */
    boolean mayHaveAny(Words words) {
        if (words.hasAny(WordClass.PHRASE_KEY)) {
            for (int word = 0; word < words.count(); word++) {
                if (words.is(word, WordClass.PHRASE_KEY)) {
                    for (int phrase : at(byKey, words, word)) {
                        if (mayHave(phrase, words)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** The phrases that may be there: a bit for each. */
    long[] possible(Words words) {
        var possible = new long[(traces.length >> 6) + 1];
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, WordClass.PHRASE_KEY)) {
                for (int phrase : at(byKey, words, word)) {
                    if (mayHave(phrase, words)) {
                        possible[phrase >> 6] |= 1L << phrase;
                    }
                }
            }
        }
        return possible;
    }

    /** The phrases that begin with a word, by their numbers. */
    int[] starting(Words words, int word) {
        return at(byStart, words, word);
    }

    Phrase phrase(int number) {
        return phrases.get(number);
    }

    private static int[] at(int[][] phrases, Words words, int word) {
        int number = Vocabulary.number(words.written(word));
        return number < phrases.length ? phrases[number] : NONE;
    }

    private static void add(
            int[][] phrases,
            WordClass known,
            Set<String> words,
            int phrase,
            Vocabulary.Builder vocabulary) {
        for (var word : words) {
            vocabulary.add(known, word);
            int number = vocabulary.number(word);
            var before = phrases[number];
            phrases[number] = Arrays.copyOf(before, before.length + 1);
            phrases[number][before.length] = phrase;
        }
    }

    private boolean mayHave(int phrase, Words words) {
        for (long trace : traces[phrase]) {
            if ((words.trace() & trace) == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Slot> needed(Phrase phrase) {
        return phrase.slots().stream()
                .filter(it -> it.kind() == Kind.WORD && !it.optional())
                .toList();
    }

    /** The words of the place whose commonest word is the rarest. */
    private static Set<String> key(List<Slot> needed) {
        return needed.stream()
                .map(Slot::words)
                .min(Comparator.comparingInt(PhraseKeys::commonness))
                .orElseThrow();
    }

    /** Short words are common, and words of everyday more so than others. */
    private static int commonness(Set<String> words) {
        return words.stream().mapToInt(PhraseKeys::commonness).sum();
    }

    private static int commonness(String word) {
        int byLength = 1 << 2 * Math.max(0, 7 - word.length());
        return CommonWords.EVERYDAY.contains(word) ? 8 * byLength : byLength;
    }

    private static long trace(Slot slot, Vocabulary.Builder vocabulary) {
        return slot.words().stream()
                .mapToLong(it -> Words.trace(vocabulary.number(it)))
                .reduce(0, (one, other) -> one | other);
    }
}
