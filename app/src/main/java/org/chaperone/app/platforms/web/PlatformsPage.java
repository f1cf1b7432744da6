package org.chaperone.app.platforms.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What platforms.jte shows.
 *
 * @param seen what was pasted, or null
 * @param count of the list, in words
 */
public record PlatformsPage(
        PlatformsQuery query, @Nullable Seen seen, List<Row> rows, String count, boolean narrowed) {

    public static final List<Option> KINDS =
            Arrays.stream(Platform.Kind.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> ORDERS =
            List.of(new Option("name", "By name"), new Option(PlatformsQuery.BY_KIND, "By kind"));

    /**
     * @param also its other names, or empty
     * @param state in words, or empty
     */
    public record Row(
            String href,
            String name,
            String kind,
            String home,
            String also,
            String state,
            boolean closed) {}
}
