package org.chaperone.screening;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sees which photos and videos of an item have no alternative text, or none that says anything. */
final class AltTexts {

    private static final Set<String> SAYING_NOTHING =
            Set.copyOf(Resource.lines("contexts/empty-alt-texts.txt"));

    private AltTexts() {}

    /** A finding for each medium whose alternative text is missing or empty of meaning. */
    static List<Finding> missing(Item item) {
        int media = Math.max(item.media(), item.alts().size());
        return IntStream.range(0, media)
                .mapToObj(it -> missing(item, it))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Finding missing(Item item, int index) {
        var alt = index < item.alts().size() ? item.alts().get(index) : "";
        if (alt.isBlank()) {
            return finding(index, "", 0.95, "A photo or video without alternative text");
        }
        var plain = alt.strip().toLowerCase(Locale.ROOT);
        boolean nothing =
                SAYING_NOTHING.contains(plain.replaceAll("[.!\\d_\\s]+$", ""))
                        || plain.matches("\\S{1,80}\\.(?:jpe?g|png|gif|webp|heic|mp4|mov)")
                        || plain.matches(
                                "(?:img|dsc|pxl|image|photo|screenshot)[_ -]?\\d[\\w -]{0,40}");
        return nothing
                ? finding(index, alt, 0.85, "An alternative text that says nothing of the picture")
                : null;
    }

    private static Finding finding(int index, String text, double sure, String why) {
        return new Finding(
                FindingType.MISSING_ALT_TEXT,
                null,
                "alt[" + index + "]",
                0,
                text.length(),
                text,
                sure,
                List.of(),
                why,
                text.isEmpty() ? null : "placeholder");
    }
}
