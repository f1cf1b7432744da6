package org.chaperone.app.audits;

import java.time.Instant;
import java.util.UUID;
import org.chaperone.app.audits.page.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A registered variant of a logo or mascot.
 *
 * @param logo whether it is a logo, and not a mascot
 * @param school whose, by its id, or null for the whole district
 * @param file under which the picture is kept
 * @param by the name of who registered it
 * @param endedAt since when it isn't to be used any more, or null
 */
public record Mark(
        UUID id,
        String name,
        boolean logo,
        @Nullable String school,
        String file,
        String type,
        Likeness likeness,
        Instant addedAt,
        String by,
        @Nullable Instant endedAt) {

    public static final int LONGEST_NAME = 120;

    /** Whether it may stand for this school: its own, and those of the whole district. */
    public boolean standsFor(@Nullable String other) {
        return school == null || school.equals(other);
    }
}
