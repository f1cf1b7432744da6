package org.chaperone.screening.picture;

import java.util.Arrays;
import org.chaperone.screening.picture.Part.Kind;

/** The blocks of a GIF file (GIF89a). */
final class Gif {

    static final int HEAD = 13;

    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;
    private static final int APPLICATION = 11;

    /** Where Adobe puts XMP, it ends in this many bytes that only lead back to the blocks. */
    private static final int XMP_TAIL = 258;

    private Gif() {}

    static Layout layout(Bytes file) {
        var layout = new Layout();
        if (!file.has(0, HEAD)) {
            return layout.brokenAt(file.size());
        }
        layout.width = file.at(6) | file.at(7) << 8;
        layout.height = file.at(8) | file.at(9) << 8;
        int at = HEAD + colours(file.at(10));
        layout.add(Part.picture(0, at));
        while (layout.isOpen() && file.has(at, 2)) {
            int end =
                    switch (file.at(at)) {
                        case IMAGE -> image(file, at);
                        case EXTENSION -> afterBlocks(file, at + 2);
                        default -> -1;
                    };
            if (end < 0) {
                break;
            }
            layout.add(part(file, at, end));
            layout.frames += file.at(at) == IMAGE ? 1 : 0;
            at = end;
        }
        if (!file.has(at, 1) || file.at(at) != TRAILER || !layout.isOpen()) {
            return layout.brokenAt(Math.min(at, file.size()));
        }
        layout.add(Part.picture(at, at + 1));
        if (at + 1 < file.size()) {
            layout.add(Part.other(at + 1, file.size()));
        }
        return layout;
    }

    private static Part part(Bytes file, int at, int end) {
        if (file.at(at) == IMAGE) {
            return Part.picture(at, end);
        }
        return switch (file.at(at + 1)) {
            case 0xf9 -> end == at + 8 ? Part.picture(at, end) : Part.other(at, end);
            case 0xfe -> new Part(Kind.WORDS, at, end, at + 2, end);
            case 0xff -> application(file, at, end);
            default -> Part.other(at, end);
        };
    }

    /** How often a moving picture is shown again is kept; whatever else programs wrote for themselves is not. */
    private static Part application(Bytes file, int at, int end) {
        int said = at + 3 + APPLICATION;
        if (file.at(at + 2) == APPLICATION && file.startsWith(at + 3, "XMP DataXMP")) {
            return new Part(Kind.XMP, at, end, said, Math.max(said, end - XMP_TAIL));
        }
        return file.startsWith(at + 3, "NETSCAPE2.0") && end == said + 5 && file.at(said) == 3
                ? Part.picture(at, end)
                : Part.other(at, end);
    }

    private static int image(Bytes file, int at) {
        return file.has(at, 10) ? afterBlocks(file, at + 11 + colours(file.at(at + 9))) : -1;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** The place after blocks that each begin with their length, the last of them empty; -1 when there is no last. */
    private static int afterBlocks(Bytes file, int from) {
        int at = from;
        while (file.has(at, 1)) {
            int length = file.at(at);
            at += 1 + length;
            if (length == 0) {
                return at;
            }
        }
        return -1;
    }

    /** What stands in such blocks, without their lengths. */
    static byte[] joined(Bytes file, int from, int end) {
        var said = new byte[end - from];
        int count = 0;
        for (int at = from; at < end && file.at(at) > 0; at += 1 + file.at(at)) {
            int length = Math.min(file.at(at), end - at - 1);
            System.arraycopy(file.all(), at + 1, said, count, length);
            count += length;
        }
        return Arrays.copyOf(said, count);
    }
}
