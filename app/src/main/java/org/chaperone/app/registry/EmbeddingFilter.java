package org.chaperone.app.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which embedded feeds to list. Null doesn't narrow.
 *
 * @param toBeLookedAt true for those that nobody has looked at yet, false for the others
 * @param unit as in {@link OutletFilter}
 * @param outlet only of this one
 * @param ended whether those count that were taken out
 */
public record EmbeddingFilter(
        @Nullable Boolean toBeLookedAt,
        @Nullable String unit,
        @Nullable UUID outlet,
        boolean ended) {

    public static EmbeddingFilter of(UUID outlet) {
        return new EmbeddingFilter(null, null, outlet, true);
    }
}
