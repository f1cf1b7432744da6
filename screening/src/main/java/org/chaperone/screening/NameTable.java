package org.chaperone.screening;

import java.util.Arrays;

/**
 * Which people bear which pair of name parts. The pairs of each first part lie together, sorted by last
 * part, so that a look-up costs a few steps however many people there are.
 */
final class NameTable {

    /** Stands for "any": a part alone is a pair with it. */
    static final int NOTHING = 0;

    private final int[] begins;
    private final long[] entries;

    private NameTable(int[] begins, long[] entries) {
        this.begins = begins;
        this.entries = entries;
    }

    /** Place of the first bearer of a pair, or -1 when nobody bears it. */
    int find(int first, int last) {
        if (first < 0 || last < 0 || first + 1 >= begins.length) {
            return -1;
        }
        long wanted = (long) last << 32;
        int found = Arrays.binarySearch(entries, begins[first], begins[first + 1], wanted);
        int place = found >= 0 ? found : -found - 1;
        return isOf(place, first, last) ? place : -1;
    }

    /** Whether the bearer at a place bears this pair. */
    boolean isOf(int place, int first, int last) {
        return place < begins[first + 1] && entries[place] >>> 32 == last;
    }

    /** How many bear a pair whose first bearer is at a place, counted up to a number. */
    int count(int place, int first, int last, int most) {
        int end = Math.min(begins[first + 1], place + most);
        int after = Arrays.binarySearch(entries, place, end, (long) last + 1 << 32);
        return (after >= 0 ? after : -after - 1) - place;
    }

    /** The bearer at a place: what was given to {@link Builder#add}. */
    int bearer(int place) {
        return (int) entries[place];
    }

    /** Gathers pairs in any order. */
    static final class Builder {
        private int[] firsts = new int[1024];
        private long[] entries = new long[1024];
        private int size;
        private int highest;

        /** A pair and a number from 0 for its bearer; the smallest number comes first. */
        void add(int first, int last, int bearer) {
            if (size == firsts.length) {
                firsts = Arrays.copyOf(firsts, size * 2);
                entries = Arrays.copyOf(entries, size * 2);
            }
            firsts[size] = first;
            entries[size++] = (long) last << 32 | bearer;
            highest = Math.max(highest, first);
        }

        NameTable build() {
            var begins = new int[highest + 2];
            for (int i = 0; i < size; i++) {
                begins[firsts[i] + 1]++;
            }
            for (int i = 1; i < begins.length; i++) {
                begins[i] += begins[i - 1];
            }
            var next = begins.clone();
            var grouped = new long[size];
            for (int i = 0; i < size; i++) {
                grouped[next[firsts[i]]++] = entries[i];
            }
            for (int i = 0; i <= highest; i++) {
                Arrays.sort(grouped, begins[i], begins[i + 1]);
            }
            return new NameTable(begins, grouped);
        }
    }
}
