package org.chaperone.screening;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by something that is written of them, such as a phone number. It keeps no more than each
 * person's place in the roster; whether a person found really has the key is for the person to say.
 */
final class PeopleByKey<P> {

    private final List<P> people;
    private final BiConsumer<P, Consumer<String>> keys;

    /**
     * Places in {@link #people}, counted from 1, where the hash of a key or the next ones lead; 0 for none. The
     * bits above those of a place are some of the hash.
     */
    private final int[] slots;

    private final int placeMask;

    /**
     * People, each under any number of keys.
     *
     * @param keys tells all keys of a person
     */
    PeopleByKey(List<P> people, BiConsumer<P, Consumer<String>> keys) {
        this.people = people;
        this.keys = keys;
        placeMask = (Integer.highestOneBit(Math.max(1, people.size())) << 1) - 1;
        var hashes = new Hashes();
        for (int i = 0; i < people.size(); i++) {
            int place = i + 1;
            keys.accept(people.get(i), it -> hashes.add(WordHash.of(it), place));
        }
        slots = hashes.slots(placeMask);
    }

    /** The last of those who have a key, or null. */
    @Nullable P last(String key) {
        long hash = WordHash.of(key);
        for (int slot = slot(hash, slots.length);
                slots[slot] != 0;
                slot = slot + 1 & slots.length - 1) {
            if (((slots[slot] ^ (int) hash) & ~placeMask) == 0) {
                var person = people.get((slots[slot] & placeMask) - 1);
                if (has(person, key::equals)) {
                    return person;
                }
            }
        }
        return null;
    }

    private boolean has(P person, Predicate<String> key) {
        var found = new boolean[1];
        keys.accept(person, it -> found[0] |= key.test(it));
        return found[0];
    }

    private static int slot(long hash, int size) {
        return (int) (hash >>> 32) & size - 1;
    }

    /** Hashes of keys with places, until it is known how many there are. */
    private static final class Hashes {
        private long[] hashes = new long[1024];
        private int[] places = new int[1024];
        private int size;

        void add(long hash, int place) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            hashes[size] = hash;
            places[size++] = place;
        }

        /** Of all who have one key, only the last. */
        int[] slots(int placeMask) {
            var slots = new int[Math.max(2, Integer.highestOneBit(size) * 4)];
            var taken = new int[slots.length];
            for (int i = 0; i < size; i++) {
                int slot = slot(hashes[i], slots.length);
                while (slots[slot] != 0 && hashes[taken[slot]] != hashes[i]) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = places[i] | (int) hashes[i] & ~placeMask;
                taken[slot] = i;
            }
            return slots;
        }
    }
}
