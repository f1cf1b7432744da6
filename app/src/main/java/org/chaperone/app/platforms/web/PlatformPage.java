package org.chaperone.app.platforms.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What platform.jte shows.
 *
 * @param closed since when it is gone, in words, or null
 * @param facts what is known of it, each with its name
 * @param terms where its terms of use stand, or null
 */
public record PlatformPage(
        String path,
        String name,
        String kind,
        @Nullable String closed,
        @Nullable String successor,
        @Nullable String successorName,
        List<Fact> facts,
        @Nullable String terms) {

    public record Fact(String name, String value) {}
}
