package org.chaperone.screening.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes Exif as cameras do: a directory, one with the place behind it, and their values. */
final class Tiff {

    private record Entry(int tag, int type, int count, byte[] value) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> place = new ArrayList<>();

    static byte[] atSchool() {
        return new Tiff()
                .text(0x010e, "Emma Johnson with the cup")
                .text(0x010f, "Acme")
                .text(0x0110, "Phone 12")
                .text(0x0132, "2025:11:15 14:03:22")
                .at(42, 27, 71, 48)
                .bytes();
    }

    Tiff text(int tag, String value) {
        var bytes = (value + "\0").getBytes(StandardCharsets.US_ASCII);
        entries.add(new Entry(tag, 2, bytes.length, bytes));
        return this;
    }

    Tiff turned(int orientation) {
        entries.add(
                new Entry(
                        0x0112,
                        3,
                        1,
                        ByteBuffer.allocate(4).putShort((short) orientation).array()));
        return this;
    }

    /** Degrees and minutes north and west. */
    Tiff at(int north, int northMinutes, int west, int westMinutes) {
        place.add(new Entry(1, 2, 2, new byte[] {'N', 0, 0, 0}));
        place.add(new Entry(2, 5, 3, degrees(north, northMinutes)));
        place.add(new Entry(3, 2, 2, new byte[] {'W', 0, 0, 0}));
        place.add(new Entry(4, 5, 3, degrees(west, westMinutes)));
        return this;
    }

    byte[] bytes() {
        int directory = 8;
        int second = directory + size(entries.size() + (place.isEmpty() ? 0 : 1));
        int values = place.isEmpty() ? second : second + size(place.size());
        var data = new ByteArrayOutputStream();
        var all = new ArrayList<>(entries);
        if (!place.isEmpty()) {
            all.add(new Entry(0x8825, 4, 1, ByteBuffer.allocate(4).putInt(second).array()));
        }
        var written = new ByteArrayOutputStream();
        written.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        written.writeBytes(directory(all, values, data));
        if (!place.isEmpty()) {
            written.writeBytes(directory(place, values, data));
        }
        written.writeBytes(data.toByteArray());
        return written.toByteArray();
    }

    private static byte[] directory(List<Entry> entries, int values, ByteArrayOutputStream data) {
        var directory = ByteBuffer.allocate(size(entries.size())).putShort((short) entries.size());
        for (var entry : entries) {
            directory.putShort((short) entry.tag()).putShort((short) entry.type());
            directory.putInt(entry.count());
            if (entry.value().length <= 4) {
                directory.put(java.util.Arrays.copyOf(entry.value(), 4));
            } else {
                directory.putInt(values + data.size());
                data.writeBytes(entry.value());
            }
        }
        return directory.putInt(0).array();
    }

    private static byte[] degrees(int whole, int minutes) {
        return ByteBuffer.allocate(24)
                .putInt(whole)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .array();
    }

    private static int size(int entries) {
        return 2 + 12 * entries + 4;
    }
}
