package org.chaperone.screening.picture;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.screening.picture.Part.Kind;
import org.jspecify.annotations.Nullable;

/** How a file is laid out, as far as it could be read. */
final class Layout {

    private static final int MOST_PARTS = 20_000;

    /** Two hundred megapixels and some: what the largest telephones take. */
    private static final long MOST_PIXELS = 250_000_000;

    /** What all frames of a moving picture may have together. */
    private static final long MOST_MOVING = 2_000_000_000;

    /** An honest progressive JPEG has about ten; ones with thousands only keep a machine busy. */
    private static final int MOST_SCANS = 100;

    private final List<Part> parts = new ArrayList<>();
    int width;
    int height;
    int scans;
    int frames;

    /** Why reading stopped before the end; null when it didn't. */
    @Nullable String broken;

    static Layout of(PictureFormat format, Bytes file) {
        return switch (format) {
            case JPEG -> Jpeg.layout(file);
            case PNG -> Png.layout(file);
            case GIF -> Gif.layout(file);
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

    /** Why whoever opens the picture would be overwhelmed; null when nobody would. */
    @Nullable String excess() {
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return "It says that it is %,d × %,d pixels. Up to %d million are taken"
                    .formatted(width, height, MOST_PIXELS / 1_000_000);
        }
        if (scans > MOST_SCANS) {
            return "It is painted over %,d times. Up to %d are taken".formatted(scans, MOST_SCANS);
        }
        return pixels * frames > MOST_MOVING
                ? "It moves through %,d frames, too many for its size".formatted(frames)
                : null;
    }
}
