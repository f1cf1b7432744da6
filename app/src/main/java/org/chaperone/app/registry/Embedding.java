package org.chaperone.app.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of ours in which the feed of an outlet shows.
 *
 * @param outletName as the outlet is called now
 * @param within what the place is
 * @param notedBy the account of who said so
 * @param notedName their name then
 * @param ruling what the policy answered, or null when none was adopted
 * @param endedAt when it was taken out, or null
 * @param looks each look at it by who answers for it, the last first
 */
public record Embedding(
        UUID id,
        UUID outlet,
        String outletName,
        @Nullable String school,
        String address,
        OutletKind within,
        Instant notedAt,
        UUID notedBy,
        String notedName,
        @Nullable Ruling ruling,
        @Nullable Instant endedAt,
        List<Look> looks) {

    /** In what kind of place a feed may be embedded. */
    public static final List<OutletKind> PLACES =
            List.of(OutletKind.CLASS_PAGE, OutletKind.SITE, OutletKind.BLOG, OutletKind.WIKI);

    /**
     * @param by the name of who looked
     * @param finding what is to be put right; empty when it is fine
     */
    public record Look(Instant at, String by, String finding) {}

    public Embedding {
        looks = List.copyOf(looks);
    }

    /** Whether nobody has looked at it yet. */
    public boolean isToBeLookedAt() {
        return endedAt == null && looks.isEmpty();
    }
}
