package org.chaperone.screening;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The first look at a text, eight units at a time: where stretches of letters and digits begin and end, and
 * which sorts of things there may be. What it says isn't there is not there; what it says may be there need
 * not be.
 */
final class Glance {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long SMALL = 0x2020202020202020L;
    private static final long GATHER = 0x0002040810204081L;

    /** Units after the text that may be read; they are blanks. */
    private static final int BEYOND = 32;

    private static final int BLOCK = 64;

    private char[] units = new char[512];
    private byte[] codes = new byte[512 + BEYOND];

    /** For each unit a bit, set for those that are neither a plain letter or digit nor between words. */
    private long[] odd = new long[512 / BLOCK + 2];

    /** For each unit a bit, set where a word may be in disguise: signs, digits, letters held long. */
    private long[] disguised = new long[512 / BLOCK + 2];

    private int[] edges = new int[256];
    private int edgeCount;
    private int length;
    private int kinds;
    private int digits;
    private int alone;
    private long capitalPairs;
    private long rises;
    private long repeats;

    /** Looks at a text, and forgets the one before. */
    void at(String text) {
        length = text.length();
        if (units.length < length) {
            units = new char[Math.max(length, units.length * 2)];
            codes = new byte[units.length + BEYOND];
            odd = new long[units.length / BLOCK + 2];
            disguised = new long[odd.length];
        }
        text.getChars(0, length, units, 0);
        UnitCodes.write(units, length, codes);
        Arrays.fill(codes, length, length + BEYOND, (byte) (UnitCodes.OTHER | UnitCodes.SPACE));
        look();
    }

    /** The {@link UnitCodes} of the text, and blanks after it. */
    byte[] codes() {
        return codes;
    }

    int length() {
        return length;
    }

    /** Whether there are units of one of these kinds: bits of {@link UnitCodes}. */
    boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    /** How many ASCII digits there are. */
    int digits() {
        return digits;
    }

    /** Whether there may be digits, also of other scripts. */
    boolean mayHaveDigits() {
        return digits > 0 || has(UnitCodes.ODD);
    }

    /** Whether that many letters and digits may stand alone, each apart from any other. */
    boolean mayHaveAlone(int count) {
        return alone >= count || has(UnitCodes.ODD);
    }

    /** Whether an ASCII capital or digit follows a capital. */
    boolean hasCapitalPairs() {
        return capitalPairs != 0;
    }

    /** Whether an ASCII capital follows a small letter or a digit. */
    boolean hasRises() {
        return rises != 0;
    }

    /** Whether a unit other than white space may come three times in a row. */
    boolean hasRepeats() {
        return repeats != 0;
    }

    /** The first unit from a place on that may be part of a disguise, or the length of the text. */
    int nextDisguised(int from) {
        int block = from >> 6;
        long bits = disguised[block] & -1L << from;
        while (bits == 0 && ++block << 6 < length) {
            bits = disguised[block];
        }
        return bits == 0 ? length : (block << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** How many {@link #edges} there are: two for each stretch. */
    int edgeCount() {
        return edgeCount;
    }

    /** By turns the first unit of a stretch, and the first one after it. */
    int[] edges() {
        return edges;
    }

    /** Whether a stretch has nothing but ASCII letters and digits. */
    boolean isPlain(int start, int end) {
        int block = start >> 6;
        int last = end - 1 >> 6;
        long bits = odd[block] & -1L << start;
        while (block < last) {
            if (bits != 0) {
                return false;
            }
            bits = odd[++block];
        }
        return (bits & -1L >>> -end) == 0;
    }

    /** Whether there is an ASCII digit in a stretch of the text. */
    boolean hasDigit(int start, int end) {
        for (int at = start; at < end; at += Long.BYTES) {
            long eight = (long) LONG.get(codes, at);
            long found = ~eight & ~(eight << 1) & HIGH;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3) < end;
            }
        }
        return false;
    }

    /** Whether a capital may follow a small letter or a digit in a stretch of plain letters and digits. */
    boolean hasRise(int start, int end) {
        if (rises == 0) {
            return false;
        }
        for (int at = start; at < end; at += Long.BYTES) {
            long eight = (long) LONG.get(codes, at);
            long next = (long) LONG.get(codes, at + 1);
            long found = ~eight & (~(eight << 1) | eight << 2) & capitals(next) & HIGH;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3) + 1 < end;
            }
        }
        return false;
    }

    private void look() {
        long all = 0;
        long adjacent = 0;
        long rising = 0;
        long thrice = 0;
        long before = 0;
        int numbers = 0;
        int apart = codes[0] >= 0 && codes[1] < 0 ? 1 : 0;
        int found = 0;
        for (int base = 0; base <= length; base += BLOCK) {
            long inside = 0;
            long oddBits = 0;
            long disguisedBits = 0;
            int end = Math.min(BLOCK, length - base + 1);
            for (int i = 0; i < end; i += Long.BYTES) {
                long x = (long) LONG.get(codes, base + i);
                long next = (long) LONG.get(codes, base + i + 1);
                long third = (long) LONG.get(codes, base + i + 2);
                long other = x & HIGH;
                long strange = other & (x << 1 | x << 2);
                if (strange != 0) {
                    oddBits |= gathered(strange) << i;
                }
                inside |= gathered(other ^ HIGH | strange) << i;
                long numeral = ~x & ~(x << 1) & HIGH;
                numbers += Long.bitCount(numeral);
                long upper = capitals(next);
                adjacent |= capitals(x) & ~next & ~(next << 1 & next << 2);
                apart += Long.bitCount(other & ~next & third & HIGH);
                rising |= ~x & (~(x << 1) | x << 2) & upper;
                long held = zeros((x ^ next | next ^ third) & ~SMALL) & ~(other & x << 7) & HIGH;
                thrice |= held;
                long hiding = numeral | held | other & (x << 1 | x << 4);
                if (hiding != 0) {
                    disguisedBits |= gathered(hiding) << i;
                }
                all |= x & (other >>> 7) * 0xFF;
            }
            odd[base >> 6] = oddBits;
            disguised[base >> 6] = disguisedBits;
            if (found + BLOCK > edges.length) {
                edges = Arrays.copyOf(edges, edges.length * 2);
            }
            long turns = inside ^ (inside << 1 | before);
            before = inside >>> BLOCK - 1;
            while (turns != 0) {
                edges[found++] = base + Long.numberOfTrailingZeros(turns);
                turns &= turns - 1;
            }
        }
        edgeCount = found;
        kinds = ored(all);
        digits = numbers;
        alone = apart;
        capitalPairs = adjacent & HIGH;
        rises = rising & HIGH;
        repeats = thrice;
    }

    /** Highest bits of the bytes that are capital letters; their other bits may be anything. */
    private static long capitals(long bytes) {
        return ~bytes & bytes << 1 & ~(bytes << 2);
    }

    /** Highest bits of the bytes that are zero; their other bits may be anything. */
    private static long zeros(long bytes) {
        return ~((bytes & ~HIGH) + ~HIGH | bytes);
    }

    /** The highest bits of eight bytes whose other bits are 0, side by side. */
    private static long gathered(long bytes) {
        return bytes * GATHER >>> 56;
    }

    private static int ored(long bytes) {
        long half = bytes | bytes >>> 32;
        long quarter = half | half >>> 16;
        return (int) (quarter | quarter >>> 8) & 0xFF;
    }
}
