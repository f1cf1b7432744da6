package org.chaperone.screening.picture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a picture says beside the picture.
 *
 * @param width in pixels, as the file states it; 0 when it doesn't
 * @param height likewise
 * @param words titles, captions, keywords and names in it, shortened to what is worth reading
 * @param orientation 1 to 8 as in Exif; 1 is upright
 * @param excess why whoever opens the picture would be overwhelmed; null when nobody would
 * @param broken why it couldn't be read to the end; null when it could
 */
record Contents(
        int width,
        int height,
        Set<Trace> traces,
        List<String> words,
        int orientation,
        @Nullable String excess,
        @Nullable String broken) {

    Contents {
        traces = Set.copyOf(traces);
        words = List.copyOf(words);
    }
}
