package org.chaperone.screening.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file in memory, read at places that are checked by whoever asks. Numbers are big-endian unless they say so. */
record Bytes(byte[] all) {

    int size() {
        return all.length;
    }

    int at(int place) {
        return all[place] & 0xff;
    }

    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    long four(int place) {
        return (long) two(place) << 16 | two(place + 2);
    }

    long fourLittle(int place) {
        return at(place)
                | (long) at(place + 1) << 8
                | (long) at(place + 2) << 16
                | (long) at(place + 3) << 24;
    }

    int threeLittle(int place) {
        return at(place) | at(place + 1) << 8 | at(place + 2) << 16;
    }

    /** A number of 0, 2, 4 or 8 bytes, or -1 where it is too large to be a place in a file. */
    long number(int place, int width) {
        return switch (width) {
            case 0 -> 0;
            case 2 -> two(place);
            case 4 -> four(place);
            case 8 -> four(place) == 0 ? four(place + 4) : -1;
            default -> -1;
        };
    }

    /** Whether so many bytes are left from a place on. */
    boolean has(long place, long count) {
        return place >= 0 && count >= 0 && place + count <= all.length;
    }

    boolean startsWith(int place, String ascii) {
        return startsWith(place, ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean startsWith(int place, byte[] wanted) {
        return has(place, wanted.length)
                && Arrays.equals(all, place, place + wanted.length, wanted, 0, wanted.length);
    }

    String ascii(int start, int end) {
        return new String(all, start, end - start, StandardCharsets.ISO_8859_1);
    }

    byte[] copy(int start, int end) {
        return Arrays.copyOfRange(all, start, end);
    }
}
