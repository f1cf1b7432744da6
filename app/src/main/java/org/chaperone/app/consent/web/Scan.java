package org.chaperone.app.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chaperone.app.blobs.DocumentKind;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** The scan of a signed form. What it is its bytes tell, not its name. */
record Scan(byte[] content, MediaType type) {

    /** Empty when none was sent, or when it can't be taken. */
    static Optional<Scan> read(@Nullable MultipartFile sent, Problems problems) {
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.getSize() > DocumentKind.LARGEST) {
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
        return DocumentKind.of(content)
                .map(it -> new Scan(content, MediaType.parseMediaType(it.mediaType())));
    }
}
