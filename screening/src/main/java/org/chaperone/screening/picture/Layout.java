package org.chaperone.screening.picture;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.screening.picture.Part.Kind;
import org.jspecify.annotations.Nullable;

/** How a file is laid out, as far as it could be read. */
final class Layout {

    private static final int MOST_PARTS = 20_000;

    private final List<Part> parts = new ArrayList<>();
    int width;
    int height;

    /** Why reading stopped before the end; null when it didn't. */
    @Nullable String broken;

    static Layout of(PictureFormat format, Bytes file) {
        return switch (format) {
            case JPEG -> Jpeg.layout(file);
            case PNG -> Png.layout(file);
            case WEBP -> Webp.layout(file);
            case HEIF -> Heif.layout(file);
        };
    }

    List<Part> parts() {
        return parts;
    }

    /** Takes in the next part; neighbours that are treated alike become one. */
    void add(Part part) {
        if (!parts.isEmpty()) {
            var last = parts.getLast();
            if (last.kind() == part.kind()
                    && last.end() == part.start()
                    && (part.kind() == Kind.PICTURE || part.kind() == Kind.OTHER)) {
                parts.removeLast();
                parts.add(new Part(part.kind(), last.start(), part.end(), last.from(), part.to()));
                return;
            }
        }
        parts.add(part);
    }

    /** Whether it may have more parts; an honest file has a few dozen. */
    boolean isOpen() {
        return parts.size() < MOST_PARTS;
    }

    Layout brokenAt(int place) {
        broken = "It is damaged or cut off at byte %,d".formatted(place);
        return this;
    }
}
