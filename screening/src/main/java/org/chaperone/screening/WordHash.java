package org.chaperone.screening;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers for folded words by which they are looked up. Two words of up to eight ASCII characters never
 * share one; any other two do with a chance of 2^-64.
 */
final class WordHash {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The bit that makes a small letter of an ASCII letter, and leaves a digit as it is. */
    static final byte SMALL_LETTER = 0x20;

    private static final long SMALL = 0x2020202020202020L;
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long FURTHER = 0x165667B19E3779F9L;
    private static final int EIGHT = Long.BYTES;

    /** For each number of letters, the bytes of a long that they fill. */
    private static final long[] KEPT = {
        0,
        0xFFL,
        0xFFFFL,
        0xFFFFFFL,
        0xFFFFFFFFL,
        0xFFFFFFFFFFL,
        0xFFFFFFFFFFFFL,
        0xFFFFFFFFFFFFFFL,
        -1L
    };

    private WordHash() {}

    /**
     * The hash of ASCII letters and digits in any case.
     *
     * @param codes with 16 bytes or more after the word, which may be anything
     */
    static long of(byte[] codes, int start, int length) {
        long hash = part(codes, start, length) * FIRST;
        if (length > EIGHT) {
            hash = joined(hash, part(codes, start + EIGHT, length - EIGHT));
            for (int from = 2 * EIGHT; from < length; from += EIGHT) {
                hash = joined(hash, part(codes, start + from, length - from));
            }
        }
        return mixed(hash);
    }

    /** The hash of a folded word. */
    static long of(CharSequence folded) {
        return of(folded, 0, folded.length());
    }

    /** The hash of a folded word that stands from one place up to another. */
    static long of(CharSequence folded, int start, int end) {
        long hash = 0;
        for (int from = start; from < Math.max(start + 1, end); from += EIGHT) {
            long part = 0;
            long beyond = 0;
            for (int i = Math.min(end, from + EIGHT) - 1; i >= from; i--) {
                char it = folded.charAt(i);
                part = part << 8 | it & 0x7F;
                beyond = beyond * FURTHER + (it >>> 7);
            }
            hash = (from == start ? part * FIRST : joined(hash, part)) + beyond * FURTHER;
        }
        return mixed(hash);
    }

    /** Up to eight small letters. */
    private static long part(byte[] codes, int start, int length) {
        return ((long) LONG.get(codes, start) | SMALL) & KEPT[Math.min(length, EIGHT)];
    }

    private static long joined(long hash, long part) {
        return Long.rotateLeft(hash, 29) ^ part * SECOND;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * FURTHER;
        return mixed ^ mixed >>> 29;
    }
}
