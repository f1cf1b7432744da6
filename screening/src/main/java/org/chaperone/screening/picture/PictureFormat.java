package org.chaperone.screening.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a file of a picture is by its first bytes, whatever its name says. */
public enum PictureFormat {
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    GIF("image/gif", ".gif"),
    WEBP("image/webp", ".webp"),
    /** HEIC and AVIF, which are built alike. */
    HEIF("image/heif", ".heic");

    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private final String mediaType;
    private final String ending;

    PictureFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file of it is named at the end, with the dot. */
    public String ending() {
        return ending;
    }

    /** The format of a file, if it is one of these. */
    public static Optional<PictureFormat> of(byte[] file) {
        var bytes = new Bytes(file);
        if (bytes.startsWith(0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG);
        }
        if (bytes.startsWith(0, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (bytes.startsWith(0, "GIF87a") || bytes.startsWith(0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (bytes.startsWith(0, "RIFF") && bytes.startsWith(8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return bytes.startsWith(4, "ftyp")
                        && file.length >= 12
                        && HEIF_BRANDS.contains(new String(file, 8, 4, StandardCharsets.ISO_8859_1))
                ? Optional.of(HEIF)
                : Optional.empty();
    }
}
