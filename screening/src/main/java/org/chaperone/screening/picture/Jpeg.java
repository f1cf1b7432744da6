package org.chaperone.screening.picture;

import org.chaperone.screening.picture.Part.Kind;

/** The segments of a JPEG file (ITU-T T.81, Exif 2.32, XMP part 3). */
final class Jpeg {

    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int PLAIN_JFIF = 16;
    private static final int ADOBE = 14;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;

    private Jpeg() {}

    static Layout layout(Bytes file) {
        var layout = new Layout();
        layout.add(Part.picture(0, 2));
        int at = 2;
        while (layout.isOpen() && file.has(at, 2) && file.at(at) == 0xff) {
            int marker = file.at(at + 1);
            if (marker == 0xff) {
                layout.add(Part.other(at, ++at));
            } else if (marker == END) {
                layout.add(Part.picture(at, at + 2));
                if (at + 2 < file.size()) {
                    layout.add(Part.other(at + 2, file.size()));
                }
                return layout;
            } else if (standsAlone(marker)) {
                layout.add(Part.picture(at, at + 2));
                at += 2;
            } else if (marker == 0
                    || marker == 0xd8
                    || !file.has(at, 4)
                    || file.two(at + 2) < 2
                    || !file.has(at + 2, file.two(at + 2))) {
                return layout.brokenAt(at);
            } else {
                int end = at + 2 + file.two(at + 2);
                layout.add(segment(file, marker, at, end));
                if (isFrame(marker) && end - at >= 9) {
                    layout.height = file.two(at + 5);
                    layout.width = file.two(at + 7);
                }
                at = end;
                if (marker == START_OF_SCAN) {
                    layout.scans++;
                    at = endOfScan(file, end);
                    layout.add(Part.picture(end, at));
                }
            }
        }
        return layout.brokenAt(at);
    }

    private static Part segment(Bytes file, int marker, int start, int end) {
        int from = start + 4;
        return switch (marker) {
            case 0xe0 ->
                    file.startsWith(from, "JFIF\0") && end - start == PLAIN_JFIF + 2
                            ? Part.picture(start, end)
                            : Part.other(start, end);
            case 0xe1 ->
                    file.startsWith(from, EXIF)
                            ? part(Kind.EXIF, start, end, EXIF)
                            : file.startsWith(from, XMP)
                                    ? part(Kind.XMP, start, end, XMP)
                                    : Part.other(start, end);
            case 0xe2 ->
                    file.startsWith(from, "ICC_PROFILE\0")
                            ? Part.picture(start, end)
                            : Part.other(start, end);
            case 0xed ->
                    file.startsWith(from, PHOTOSHOP)
                            ? part(Kind.IPTC, start, end, PHOTOSHOP)
                            : Part.other(start, end);
            case 0xee ->
                    file.startsWith(from, "Adobe") && end - start == ADOBE + 2
                            ? Part.picture(start, end)
                            : Part.other(start, end);
            case 0xfe -> part(Kind.WORDS, start, end, "");
            default ->
                    marker >= 0xc0 && marker <= 0xdf
                            ? Part.picture(start, end)
                            : Part.other(start, end);
        };
    }

    private static Part part(Kind kind, int start, int end, String head) {
        return new Part(kind, start, end, Math.min(end, start + 4 + head.length()), end);
    }

    /** The first byte that is no longer of the compressed picture. */
    private static int endOfScan(Bytes file, int from) {
        int at = from;
        while (at + 1 < file.size()) {
            if (file.at(at) == 0xff) {
                int next = file.at(at + 1);
                if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return file.size();
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }
}
