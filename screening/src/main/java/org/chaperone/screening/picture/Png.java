package org.chaperone.screening.picture;

import java.util.Set;
import org.chaperone.screening.picture.Part.Kind;

/** The chunks of a PNG file (W3C PNG, third edition). */
final class Png {

    static final int SIGNATURE = 8;

    private static final Set<String> SHOWN =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private Png() {}

    static Layout layout(Bytes file) {
        var layout = new Layout();
        layout.add(Part.picture(0, SIGNATURE));
        int at = SIGNATURE;
        while (layout.isOpen() && file.has(at, 12) && file.has(at + 12L, file.four(at))) {
            int end = at + 12 + (int) file.four(at);
            var type = file.ascii(at + 4, at + 8);
            if (at == SIGNATURE && (!type.equals("IHDR") || end - at != 25)) {
                return layout.brokenAt(at);
            }
            layout.add(new Part(kind(type), at, end, at + 8, end - 4));
            layout.frames += type.equals("fcTL") ? 1 : 0;
            if (type.equals("IHDR") && end - at >= 20) {
                layout.width = size(file.four(at + 8));
                layout.height = size(file.four(at + 12));
            }
            at = end;
            if (type.equals("IEND")) {
                if (at < file.size()) {
                    layout.add(Part.other(at, file.size()));
                }
                return layout;
            }
        }
        return layout.brokenAt(at);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "eXIf" -> Kind.EXIF;
            case "tEXt", "zTXt", "iTXt" -> Kind.WORDS;
            default -> SHOWN.contains(type) ? Kind.PICTURE : Kind.OTHER;
        };
    }

    private static int size(long stated) {
        return (int) Math.min(stated, Integer.MAX_VALUE);
    }
}
