package org.chaperone.cli;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for bytes eight at a time. A byte of a word of eight is zero where subtracting one from it borrows though its
 * own highest bit isn't set; of several such the lowest is told rightly, which is the first in memory.
 */
final class ByteSearch {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = ONES << 7;

    private ByteSearch() {}

    /** Where the line ends that {@code from} is in: at its line feed, or at {@code to}. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = zeros((long) EIGHT.get(bytes, at) ^ ONES * '\n');
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Where a text of JSON stops being what it says: at a quote, a backslash or a control character, or at {@code to}.
     */
    static int textEnd(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long found =
                    zeros(eight ^ ONES * '"')
                            | zeros(eight ^ ONES * '\\')
                            | eight - ONES * ' ' & ~eight & HIGHEST;
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < to && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] & 0xFF) >= ' ') {
            at++;
        }
        return at;
    }

    /** Whether all of it is ASCII. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        long seen = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            seen |= (long) EIGHT.get(bytes, at);
        }
        for (; at < to; at++) {
            seen |= bytes[at];
        }
        return (seen & HIGHEST) == 0;
    }

    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHEST;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
