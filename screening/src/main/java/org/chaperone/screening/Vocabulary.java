package org.chaperone.screening;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that mean something to screening, each with a number and with what it is known as. Looking
 * one up is a step or two in an array, by {@link WordHash}; a word that is not in it has the entry 0.
 */
final class Vocabulary {

    /** Bits of an entry that are the word's number; the {@link WordClass} bits are above them. */
    private static final int NUMBER_BITS = 23;

    private static final int BITS_A_SLOT = 2;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** Hash and entry by turns. */
    private final long[] slots;

    /** A bit or two for each slot: most words that are not here are settled by one look at this small array. */
    private final long[] present;

    private final int presentShift;
    private final int shift;
    private final int size;

    private Vocabulary(long[] slots, int size) {
        this.slots = slots;
        this.size = size;
        shift = Long.numberOfLeadingZeros(slots.length / 2 - 1L);
        present = new long[Math.max(2, slots.length / 2 * BITS_A_SLOT / Long.SIZE)];
        presentShift = Long.numberOfLeadingZeros(present.length - 1L);
    }

    /** The entry of the word with a hash, or 0. */
    long find(long hash) {
        if ((present[(int) (hash >>> presentShift)] >>> hash & 1) == 0) {
            return 0;
        }
        int last = slots.length - 2;
        for (int slot = (int) (hash >>> shift) << 1; ; slot = slot + 2 & last) {
            long entry = slots[slot + 1];
            if (slots[slot] == hash || entry == 0) {
                return entry;
            }
        }
    }

    long find(String folded) {
        return find(WordHash.of(folded));
    }

    /** How many words it holds; their numbers go from 1 up to this. */
    int size() {
        return size;
    }

    /** The number of an entry's word, 0 for the entry of no word. */
    static int number(long entry) {
        return (int) (entry & NUMBER);
    }

    /** What an entry's word is known as: bits of {@link WordClass}. */
    static long classes(long entry) {
        return entry >>> NUMBER_BITS;
    }

    /** Whether an entry's word is known as one of these: bits of {@link WordClass}. */
    static boolean isAny(long entry, long known) {
        return (entry >>> NUMBER_BITS & known) != 0;
    }

    static boolean is(long entry, WordClass known) {
        return (entry >>> NUMBER_BITS & known.bit()) != 0;
    }

    /** The second entry, known also as what the first is known as in phrases and before dots. */
    static long withPhrasesOf(long written, long plain) {
        long ofWritten =
                (WordClass.PHRASE_KEY.bit() | WordClass.PHRASE_START.bit() | WordClass.DOTTED.bit())
                        << NUMBER_BITS;
        return written & ofWritten | plain & ~ofWritten;
    }

    /** Gathers words; a word may come again with more that it is known as. */
    static final class Builder {
        private final Map<String, Integer> numbers;
        private long[] classes;

        Builder() {
            numbers = new HashMap<>();
            classes = new long[1024];
        }

        private Builder(Builder other) {
            numbers = new HashMap<>(other.numbers);
            classes = other.classes.clone();
        }

        Builder copy() {
            return new Builder(this);
        }

        int size() {
            return numbers.size();
        }

        /** The number of a folded word, from 1 in the order of coming. */
        int number(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            int number = numbers.size() + 1;
            if (number > NUMBER) {
                throw new IllegalStateException("more than " + NUMBER + " different words");
            }
            numbers.put(word, number);
            if (number == classes.length) {
                classes = Arrays.copyOf(classes, number * 2);
            }
            return number;
        }

        boolean is(String word, WordClass known) {
            Integer number = numbers.get(word);
            return number != null && (classes[number] & known.bit()) != 0;
        }

        Builder add(WordClass known, String word) {
            add(known, number(word));
            return this;
        }

        Builder add(WordClass known, Collection<String> words) {
            words.forEach(it -> add(known, it));
            return this;
        }

        void add(WordClass known, int number) {
            classes[number] |= known.bit();
        }

        Vocabulary build() {
            int capacity = Math.max(8, Integer.highestOneBit(numbers.size()) * 4);
            var slots = new long[capacity * 2];
            var built = new Vocabulary(slots, numbers.size());
            numbers.forEach((word, number) -> built.put(word, number, classes[number]));
            return built;
        }
    }

    private void put(String word, int number, long classes) {
        long hash = WordHash.of(word);
        int slot = (int) (hash >>> shift) << 1;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash) {
                throw new IllegalStateException("\"" + word + "\" has the hash of another word");
            }
            slot = slot + 2 & slots.length - 2;
        }
        present[(int) (hash >>> presentShift)] |= 1L << hash;
        slots[slot] = hash;
        slots[slot + 1] = classes << NUMBER_BITS | number;
    }
}
