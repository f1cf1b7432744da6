package org.chaperone.app.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * An occasion as a list shows it.
 *
 * @param school its name
 * @param all how many notices it has, those not counted that aren't needed any more
 * @param told how many of them are told
 */
public record OccasionLine(
        UUID id,
        String title,
        String kind,
        String school,
        OccasionState state,
        Instant openedAt,
        int all,
        int told) {

    OccasionLine at(String name) {
        return new OccasionLine(id, title, kind, name, state, openedAt, all, told);
    }
}
