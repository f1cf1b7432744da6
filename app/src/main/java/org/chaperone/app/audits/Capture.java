package org.chaperone.app.audits;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What an uploaded file is, by its content and not by what it is called. */
enum Capture {
    PAGE("text/html"),
    PNG("image/png"),
    JPEG("image/jpeg");

    private static final int LOOKED_AT = 4_096;

    private final String type;

    Capture(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<Capture> of(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of(PNG);
        }
        if (begins(file, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        var start =
                new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html")
                ? Optional.of(PAGE)
                : Optional.empty();
    }

    private static boolean begins(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (var i = 0; i < with.length; i++) {
            if ((file[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
