package org.chaperone.screening;

/**
 * Whether anybody may bear a first and a last part together: one look at one bit, which says yes for the
 * pairs put in and for few others.
 */
final class NamePairs {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Bits for each person, of whom many have several ways to be called. */
    private static final int BITS = 32;

    private final long[] bits;
    private final int shift;

    NamePairs(int people) {
        long size = Math.max(Long.SIZE, Long.highestOneBit((long) people * BITS));
        bits = new long[(int) (size / Long.SIZE)];
        shift = Long.numberOfLeadingZeros(size - 1);
    }

    void add(int first, int last) {
        long bit = bit(first, last);
        bits[(int) (bit >>> 6)] |= 1L << bit;
    }

    boolean mayHave(int first, int last) {
        long bit = bit(first, last);
        return (bits[(int) (bit >>> 6)] >>> bit & 1) != 0;
    }

    private long bit(int first, int last) {
        long mixed = ((long) first << 32 ^ last) * SPREAD;
        return (mixed ^ mixed >>> 29) * SPREAD >>> shift;
    }
}
