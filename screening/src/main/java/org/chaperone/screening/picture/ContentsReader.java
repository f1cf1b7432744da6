package org.chaperone.screening.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.InflaterInputStream;

/** Reads what the file of a picture says beside the picture; what is packed is unpacked up to a limit. */
final class ContentsReader {

    private static final int MOST_UNPACKED = 1 << 18;
    private static final String XMP_KEYWORD = "XML:com.adobe.xmp";
    private static final String RAW_PROFILE = "Raw profile type ";
    private static final int EXIF_HEAD = 6;

    private final Bytes file;
    private final Metadata metadata = new Metadata();

    private ContentsReader(Bytes file) {
        this.file = file;
    }

    static Contents read(PictureFormat format, byte[] file) {
        var bytes = new Bytes(file);
        var layout = Layout.of(format, bytes);
        var reader = new ContentsReader(bytes);
        layout.parts().forEach(it -> reader.take(format, it));
        var metadata = reader.metadata;
        return new Contents(
                layout.width,
                layout.height,
                metadata.traces(),
                metadata.words(),
                metadata.orientation(),
                layout.excess(),
                layout.broken == null && metadata.overlooked()
                        ? "It says something in a way that can’t be looked into"
                        : layout.broken);
    }

    private void take(PictureFormat format, Part part) {
        switch (part.kind()) {
            case EXIF -> exif(part.from(), part.to());
            case XMP -> metadata.xmp(file.copy(part.from(), part.to()));
            case IPTC -> metadata.photoshop(file.copy(part.from(), part.to()));
            case WORDS -> {
                switch (format) {
                    case PNG -> pngWords(part);
                    case GIF -> said(Gif.joined(file, part.from(), part.to()));
                    case JPEG, WEBP, HEIF -> said(file.copy(part.from(), part.to()));
                }
            }
            case PICTURE, OTHER -> {}
        }
    }

    private void said(byte[] words) {
        metadata.text(new String(words, StandardCharsets.UTF_8));
    }

    private void exif(int from, int to) {
        boolean headed = to - from > EXIF_HEAD && file.startsWith(from, "Exif\0\0");
        metadata.exif(file.copy(headed ? from + EXIF_HEAD : from, to));
    }

    /** A keyword, a zero, and then as the chunk's type says. */
    private void pngWords(Part part) {
        int at = zero(part.from(), part.to());
        var keyword = file.ascii(part.from(), at);
        var chunk = file.ascii(part.start() + 4, part.start() + 8);
        at++;
        try {
            switch (chunk) {
                case "tEXt" -> say(keyword, plain(at, part.to()), StandardCharsets.ISO_8859_1);
                case "zTXt" ->
                        say(keyword, unpacked(at + 1, part.to()), StandardCharsets.ISO_8859_1);
                default -> {
                    boolean packed = at < part.to() && file.at(at) == 1;
                    int language = zero(at + 2, part.to());
                    int from = zero(language + 1, part.to()) + 1;
                    say(
                            keyword,
                            packed ? unpacked(from, part.to()) : plain(from, part.to()),
                            StandardCharsets.UTF_8);
                }
            }
        } catch (IOException damaged) {
            metadata.overlook();
        }
    }

    private void say(String keyword, byte[] said, Charset charset) {
        if (keyword.equals(XMP_KEYWORD)) {
            metadata.xmp(said);
        } else if (keyword.startsWith(RAW_PROFILE)) {
            profile(new String(said, charset));
        } else {
            metadata.text(new String(said, charset));
        }
    }

    /** What ImageMagick carries over from other formats: a name, a length, and the bytes as hexadecimal digits. */
    private void profile(String text) {
        var lines = text.strip().split("\\s+", 3);
        try {
            var bytes = HexFormat.of().parseHex(lines[lines.length - 1].replaceAll("\\s", ""));
            var profile = new Bytes(bytes);
            switch (lines[0]) {
                case "exif", "APP1" ->
                        metadata.exif(
                                profile.startsWith(0, "Exif\0\0")
                                        ? profile.copy(EXIF_HEAD, bytes.length)
                                        : bytes);
                case "xmp" -> metadata.xmp(bytes);
                case "iptc", "8bim" -> metadata.photoshop(bytes);
                default -> {}
            }
        } catch (IllegalArgumentException noHexadecimal) {
            metadata.overlook();
        }
    }

    private byte[] plain(int from, int to) {
        return from >= to ? new byte[0] : file.copy(from, Math.min(to, from + MOST_UNPACKED));
    }

    private byte[] unpacked(int from, int to) throws IOException {
        if (from >= to) {
            return new byte[0];
        }
        try (var packed =
                new InflaterInputStream(new ByteArrayInputStream(file.all(), from, to - from))) {
            var unpacked = packed.readNBytes(MOST_UNPACKED);
            if (packed.read() >= 0) {
                metadata.overlook();
            }
            return unpacked;
        }
    }

    /** The next zero byte, or the end. */
    private int zero(int from, int to) {
        int at = Math.min(from, to);
        while (at < to && file.at(at) != 0) {
            at++;
        }
        return at;
    }
}
