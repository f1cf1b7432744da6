package org.chaperone.app.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A font that goes into the PDF.
 *
 * @param family as the style sheet names it
 * @param weight 400 or 700
 * @param bytes of a TrueType file
 */
record Face(String family, int weight, byte[] bytes) {

    static Face of(String family, int weight, String file) {
        return new Face(family, weight, read(file));
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] read(String file) {
        try (var stream = Face.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
