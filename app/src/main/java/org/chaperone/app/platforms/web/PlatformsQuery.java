package org.chaperone.app.platforms.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says; anything in it that isn't known counts as not said.
 *
 * @param address which somebody pasted to see what it is
 */
public record PlatformsQuery(
        @Nullable String address,
        @Nullable String q,
        @Nullable String kind,
        @Nullable String order) {

    static final String PATH = "/platforms";
    static final String BY_KIND = "kind";

    boolean fits(Platform it) {
        var wanted = ListAddress.constant(Platform.Kind.values(), kind);
        var all =
                Stream.concat(Stream.of(it.name(), it.home()), it.aliases().stream())
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .toList();
        return (wanted == null || it.kind() == wanted)
                && Arrays.stream(text(q).toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(word -> all.stream().anyMatch(one -> one.contains(word)));
    }

    boolean isByKind() {
        return text(order).equals(BY_KIND);
    }

    boolean isNarrowed() {
        return !text(q).isBlank() || ListAddress.constant(Platform.Kind.values(), kind) != null;
    }
}
