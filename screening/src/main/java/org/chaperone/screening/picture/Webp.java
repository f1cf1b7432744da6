package org.chaperone.screening.picture;

import java.util.Set;
import org.chaperone.screening.picture.Part.Kind;

/** The chunks of a WebP file (RFC 9649). */
final class Webp {

    static final int HEAD = 12;

    private static final Set<String> SHOWN =
            Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int FRAME = 16;
    private static final Set<String> IN_FRAME = Set.of("VP8 ", "VP8L", "ALPH");

    private Webp() {}

    static Layout layout(Bytes file) {
        var layout = new Layout();
        layout.add(Part.picture(0, HEAD));
        long end = Math.min(file.size(), 8 + file.fourLittle(4));
        int at = HEAD;
        while (layout.isOpen() && at + 8L <= end) {
            long size = file.fourLittle(at + 4);
            if (at + 8 + size > end) {
                return layout.brokenAt(at);
            }
            int to = (int) (at + 8 + size);
            int next = (int) Math.min(file.size(), to + (size & 1));
            var type = file.ascii(at, at + 4);
            layout.add(new Part(kind(type), at, next, at + 8, to));
            if (type.equals("ANMF")) {
                layout.frames++;
                if (!isPlainFrame(file, at + 8 + FRAME, to)) {
                    return layout.brokenAt(at);
                }
            }
            measure(layout, file, type, at + 8, to);
            at = next;
        }
        if (at < file.size()) {
            layout.add(Part.other(at, file.size()));
        }
        return layout.width == 0 || !layout.isOpen() ? layout.brokenAt(at) : layout;
    }

    /** Whether a frame of a moving picture holds nothing but its picture; it can't be cut without being written anew. */
    private static boolean isPlainFrame(Bytes file, int from, int end) {
        long at = from;
        while (at + 8 <= end && IN_FRAME.contains(file.ascii((int) at, (int) at + 4))) {
            long size = file.fourLittle((int) at + 4);
            at += 8 + size + (size & 1);
        }
        return at == end || at == end + 1L;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "EXIF" -> Kind.EXIF;
            case "XMP " -> Kind.XMP;
            default -> SHOWN.contains(type) ? Kind.PICTURE : Kind.OTHER;
        };
    }

    private static void measure(Layout layout, Bytes file, String type, int from, int to) {
        if (type.equals("VP8X") && to - from >= 10) {
            layout.width = file.threeLittle(from + 4) + 1;
            layout.height = file.threeLittle(from + 7) + 1;
        } else if (layout.width == 0 && type.equals("VP8L") && to - from >= 5) {
            long bits = file.fourLittle(from + 1);
            layout.width = (int) (bits & 0x3fff) + 1;
            layout.height = (int) (bits >> 14 & 0x3fff) + 1;
        } else if (layout.width == 0 && type.equals("VP8 ") && to - from >= 10) {
            layout.width = (file.at(from + 6) | file.at(from + 7) << 8) & 0x3fff;
            layout.height = (file.at(from + 8) | file.at(from + 9) << 8) & 0x3fff;
        }
    }
}
