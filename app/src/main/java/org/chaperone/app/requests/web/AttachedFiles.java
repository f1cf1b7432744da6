package org.chaperone.app.requests.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.blobs.DocumentKind;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Content.Evidence;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come along with a request, and that are given out again. */
@Component
class AttachedFiles {

    private static final String FIELD = "files";

    private final Blobs blobs;

    AttachedFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    /** A file as it is given out. */
    record Given(byte[] content, DocumentKind kind) {}

    /** Keeps all of them, or none when one can't be taken; {@code problems} then says which, and why. */
    List<Evidence> keep(@Nullable List<MultipartFile> sent, Problems problems) {
        var chosen =
                Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (chosen.size() > Content.MOST_EVIDENCE) {
            problems.add(FIELD, "Attach %d files at most".formatted(Content.MOST_EVIDENCE));
            return List.of();
        }
        var read = new ArrayList<byte[]>();
        for (var one : chosen) {
            var content = read(one);
            if (one.getSize() > DocumentKind.LARGEST) {
                problems.add(FIELD, "“%s” is larger than 10 MB".formatted(name(one)));
            } else if (DocumentKind.of(content).isEmpty()) {
                problems.add(FIELD, "“%s” is no PDF, JPEG or PNG file".formatted(name(one)));
            }
            read.add(content);
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        var kept = new ArrayList<Evidence>();
        for (var i = 0; i < chosen.size(); i++) {
            kept.add(new Evidence(name(chosen.get(i)), blobs.keep(read.get(i))));
        }
        return kept;
    }

    Optional<Given> give(Evidence it) {
        return blobs.read(it.blob())
                .flatMap(content -> DocumentKind.of(content).map(kind -> new Given(content, kind)));
    }

    private static byte[] read(MultipartFile sent) {
        try {
            return sent.getSize() > DocumentKind.LARGEST ? new byte[0] : sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile sent) {
        return Evidence.name(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
    }
}
