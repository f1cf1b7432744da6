package org.chaperone.app.checks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The pictures that came with a form. They are looked at and let go. */
final class Uploads {

    static final String NAME = "pictures";

    /** As many as the strictest platforms take. */
    static final int MOST = 4;

    private static final long LARGEST = 20L << 20;
    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    /** What is to put right about them. */
    static void judge(@Nullable List<MultipartFile> sent, Problems problems) {
        var chosen = chosen(sent);
        problems.unless(
                chosen.size() <= MOST,
                NAME,
                "Choose up to %d pictures at a time; these are %d".formatted(MOST, chosen.size()));
        problems.unless(
                chosen.stream().allMatch(it -> it.getSize() <= LARGEST),
                NAME,
                "Choose pictures of up to 20 MB each");
    }

    static List<Picture> read(@Nullable List<MultipartFile> sent) {
        return chosen(sent).stream().map(Uploads::picture).toList();
    }

    /** A browser sends an empty part where none was chosen. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null ? List.of() : sent.stream().filter(it -> !it.isEmpty()).toList();
    }

    private static Picture picture(MultipartFile file) {
        try {
            return new Picture(name(file.getOriginalFilename()), file.getBytes());
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
