package org.chaperone.app.publicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.policy.question.Audience;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as everybody may know it.
 *
 * @param platform the platform's name, or null where it stands on none that is known
 * @param school its id, or null for the whole district
 * @param unit who maintains it, by name
 * @param closedAt when it was given up, or null
 */
public record Official(
        UUID id,
        String name,
        OutletKind kind,
        @Nullable String platform,
        String address,
        @Nullable String school,
        String unit,
        Audience audience,
        LocalDate since,
        @Nullable Instant closedAt) {

    public boolean isInUse() {
        return closedAt == null;
    }

    /** Whether it is in the directory: in use, and meant for more than a closed group. */
    public boolean isListed() {
        return isInUse() && (audience == Audience.PUBLIC || audience == Audience.PARENTS);
    }
}
