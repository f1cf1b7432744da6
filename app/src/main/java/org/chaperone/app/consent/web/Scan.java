package org.chaperone.app.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** The scan of a signed form. What it is its bytes tell, not its name. */
record Scan(byte[] content, MediaType type) {

    private static final int LARGEST = 10 << 20;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Empty when none was sent, or when it can't be taken. */
    static Optional<Scan> read(@Nullable MultipartFile sent, Problems problems) {
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.getSize() > LARGEST) {
            problems.add("scan", "Choose a file of up to 10 MB");
            return Optional.empty();
        }
        try {
            var scan = of(sent.getBytes());
            problems.unless(scan.isPresent(), "scan", "Choose a PDF, JPEG or PNG file");
            return scan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Scan> of(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of(new Scan(content, MediaType.APPLICATION_PDF));
        }
        if (begins(content, JPEG)) {
            return Optional.of(new Scan(content, MediaType.IMAGE_JPEG));
        }
        return begins(content, PNG)
                ? Optional.of(new Scan(content, MediaType.IMAGE_PNG))
                : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length > mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
