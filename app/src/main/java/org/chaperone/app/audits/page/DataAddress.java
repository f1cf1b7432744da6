package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/** Pictures that stand in an address (RFC 2397). */
final class DataAddress {

    private static final String BASE64 = ";base64,";

    private DataAddress() {}

    static Optional<URI> of(String text) {
        try {
            return Optional.of(URI.create(text.replaceAll("\\s+", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<byte[]> bytes(String text) {
        var at = text.indexOf(BASE64);
        try {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(
                            Base64.getMimeDecoder().decode(text.substring(at + BASE64.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
