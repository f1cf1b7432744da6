package org.chaperone.roster.oneroster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * In which line each id was given first. Files have hundreds of thousands of ids; here one takes its bytes and sixteen or so more,
 * a fifth of what it takes in a map.
 */
final class LinesById {

    private static final int NONE = -1;

    private byte[] text = new byte[256];
    private int[] ends = new int[16];
    private int[] hashes = new int[16];
    private long[] lines = new long[16];
    private int size;
    private int[] slots = slots(32);

    /** Where an id stands among all, counted from 0 in the order in which they were given; -1 if it wasn't. */
    int place(String id) {
        return slots[slot(id.getBytes(UTF_8), hash(id))];
    }

    /** The line of the id in that place. */
    long line(int place) {
        return lines[place];
    }

    /** Takes an id that isn't there yet; gives its place, or -1 if it is there and so keeps its line. */
    int add(String id, long line) {
        var bytes = id.getBytes(UTF_8);
        int hash = hash(id);
        int slot = slot(bytes, hash);
        if (slots[slot] != NONE) {
            return NONE;
        }
        slots[slot] = size;
        append(bytes, hash, line);
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void append(byte[] bytes, int hash, long line) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
            hashes = Arrays.copyOf(hashes, ends.length);
            lines = Arrays.copyOf(lines, ends.length);
        }
        int start = start(size);
        int end = Math.addExact(start, bytes.length);
        if (end > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8, end * 3L / 2));
        }
        System.arraycopy(bytes, 0, text, start, bytes.length);
        ends[size] = end;
        hashes[size] = hash;
        lines[size] = line;
        size++;
    }

    private int slot(byte[] id, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != NONE && !isAt(slots[slot], id, hash)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, byte[] id, int hash) {
        return hashes[place] == hash
                && Arrays.equals(text, start(place), ends[place], id, 0, id.length);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private void grow() {
        slots = slots(slots.length * 2);
        for (int place = 0; place < size; place++) {
            int slot = hashes[place] & slots.length - 1;
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = place;
        }
    }

    private static int[] slots(int count) {
        var slots = new int[count];
        Arrays.fill(slots, NONE);
        return slots;
    }

    private static int hash(String id) {
        int mixed = id.hashCode() * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
