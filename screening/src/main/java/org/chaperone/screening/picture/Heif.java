package org.chaperone.screening.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.screening.picture.Part.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where an HEIC or AVIF file keeps what it says beside its picture (ISO/IEC 14496-12 and 23008-12): items are named in
 * {@code iinf} and placed by {@code iloc}. Of what is stored only items that are pictures stay, and of the other boxes only
 * those that describe them.
 */
final class Heif {

    private static final int MOST_ITEMS = 10_000;

    private static final Set<String> PRIVATE = Set.of("uuid", "udta", "free", "skip");
    private static final Set<String> PICTURES =
            Set.of("hvc1", "lhv1", "av01", "avc1", "jpeg", "grid", "iden", "iovl", "tmap");

    private final Bytes file;
    private final List<Part> stored = new ArrayList<>();
    private final List<Part> shown = new ArrayList<>();
    private final Layout layout = new Layout();
    private final Map<Long, Kind> kinds = new HashMap<>();
    private @Nullable Part placed;

    private Heif(Bytes file) {
        this.file = file;
    }

    static Layout layout(Bytes file) {
        var heif = new Heif(file);
        try {
            heif.boxes(0, file.size(), 0);
            heif.places();
            heif.stored.forEach(heif::gaps);
        } catch (IndexOutOfBoundsException cutOff) {
            heif.layout.brokenAt(file.size());
        }
        if (heif.layout.width == 0 && heif.layout.broken == null) {
            heif.layout.brokenAt(file.size());
        }
        return heif.layout;
    }

    private void boxes(int start, int end, int depth) {
        int at = start;
        while (at + 8 <= end) {
            long size = file.four(at);
            int head = 8;
            if (size == 1) {
                size = file.number(at + 8, 8);
                head = 16;
            }
            if (size == 0) {
                size = end - at;
            }
            if (size < head || at + size > end) {
                layout.brokenAt(at);
                return;
            }
            int boxEnd = (int) (at + size);
            box(file.ascii(at + 4, at + 8), at + head, boxEnd, depth);
            at = boxEnd;
        }
    }

    private void box(String type, int from, int end, int depth) {
        switch (type) {
            case "meta" -> {
                if (depth == 0) {
                    boxes(from + 4, end, 1);
                }
            }
            case "iprp", "ipco" -> {
                if (depth > 0 && depth < 4) {
                    boxes(from, end, depth + 1);
                }
            }
            case "ispe" -> {
                layout.width = (int) Math.max(layout.width, file.four(from + 4));
                layout.height = (int) Math.max(layout.height, file.four(from + 8));
            }
            case "iinf" -> items(from, end);
            case "iloc" -> placed = Part.other(from, end);
            case "mdat" -> stored.add(Part.other(from, end));
            case "moov" -> layout.broken = "It moves, and films aren’t taken apart";
            default -> {
                if (depth == 0 && !type.equals("ftyp") || depth == 1 && PRIVATE.contains(type)) {
                    layout.add(Part.other(from, end));
                }
            }
        }
    }

    private void items(int from, int end) {
        int at = from + (file.at(from) == 0 ? 6 : 8);
        for (int count = 0; at + 16 <= end && count < MOST_ITEMS; count++) {
            long size = file.four(at);
            if (size < 16 || at + size > end) {
                return;
            }
            int version = file.at(at + 8);
            int id = at + 12;
            int type = id + (version == 2 ? 4 : 6);
            if (version >= 2 && type + 4 <= at + size) {
                long item = version == 2 ? file.two(id) : file.four(id);
                kinds.put(item, kind(file.ascii(type, type + 4)));
            }
            at += (int) size;
        }
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "Exif" -> Kind.EXIF;
            case "mime" -> Kind.XMP;
            default -> PICTURES.contains(type) ? Kind.PICTURE : Kind.OTHER;
        };
    }

    /** Items may be placed before they are named, so this comes last. */
    private void places() {
        if (placed != null) {
            places(placed.from(), placed.end());
        }
    }

    private void places(int from, int end) {
        int version = file.at(from);
        int offset = file.at(from + 4) >> 4;
        int length = file.at(from + 4) & 15;
        int base = file.at(from + 5) >> 4;
        int index = version == 0 ? 0 : file.at(from + 5) & 15;
        int wide = version < 2 ? 2 : 4;
        long items = file.number(from + 6, wide);
        int at = from + 6 + wide;
        for (long item = 0; item < items && item < MOST_ITEMS && at < end; item++) {
            var kind = kinds.get(file.number(at, wide));
            at += wide;
            int method = version == 0 ? 0 : file.two(at) & 15;
            at += version == 0 ? 2 : 4;
            long begins = file.number(at, base);
            at += base;
            int extents = file.two(at);
            at += 2;
            for (int extent = 0; extent < extents && at < end; extent++) {
                long start = begins + file.number(at + index, offset);
                long size = file.number(at + index + offset, length);
                at += index + offset + length;
                if (kind != null) {
                    place(kind, method, start, size);
                }
            }
        }
    }

    /** Of an item's places only those in the file itself are followed, as every camera writes them. */
    private void place(Kind kind, int method, long start, long size) {
        if (kind == Kind.PICTURE && method != 0) {
            return;
        }
        if (method != 0 || !file.has(start, size) || size > Integer.MAX_VALUE) {
            layout.brokenAt(Math.clamp(start, 0, file.size()));
            return;
        }
        int from = (int) start;
        int to = (int) (start + size);
        if (kind == Kind.PICTURE) {
            shown.add(Part.picture(from, to));
            return;
        }
        int tiff = kind == Kind.EXIF && size >= 4 ? tiff(from, to) : from;
        layout.add(new Part(kind, from, to, tiff, to));
    }

    /** What is stored and belongs to no picture. */
    private void gaps(Part store) {
        int at = store.start();
        shown.sort(Comparator.comparingInt(Part::start));
        for (var picture : shown) {
            if (picture.start() < store.end() && picture.end() > at) {
                if (picture.start() > at) {
                    layout.add(Part.other(at, picture.start()));
                }
                at = picture.end();
            }
        }
        if (at < store.end()) {
            layout.add(Part.other(at, store.end()));
        }
    }

    /** Exif begins behind a head whose length stands in the first four bytes. */
    private int tiff(int from, int to) {
        long skipped = file.four(from);
        return skipped <= to - from - 4 ? (int) (from + 4 + skipped) : to;
    }
}
