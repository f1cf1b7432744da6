package org.chaperone.app.photos.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The one picture that may come with the form. It is looked at and let go. */
final class Upload {

    static final String NAME = "picture";

    private static final long LARGEST = 20L << 20;
    private static final int LONGEST_NAME = 200;

    private Upload() {}

    /** Nothing where none was chosen, or it is too large. A browser sends an empty part where none was chosen. */
    static Optional<Picture> of(@Nullable MultipartFile sent, Problems problems) {
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.getSize() > LARGEST) {
            problems.add(NAME, "Choose a picture of up to 20 MB");
            return Optional.empty();
        }
        try {
            return Optional.of(new Picture(name(sent.getOriginalFilename()), sent.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the folders that some browsers send before it. */
    private static String name(@Nullable String original) {
        var name = original == null ? "" : original.replaceAll("^.*[/\\\\]", "").strip();
        return name.isEmpty()
                ? "picture"
                : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
