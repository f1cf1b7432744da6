package org.chaperone.app.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That the district acts by one edition of one pack, from a day on until the next adoption's.
 *
 * @param decidedOn when the body that may decide it did, such as the school committee
 * @param vote where that decision is written down
 * @param adoptedBy the name of who entered it, at that time
 */
public record Adoption(
        UUID id,
        String pack,
        String edition,
        LocalDate inForceFrom,
        Optional<LocalDate> decidedOn,
        Optional<String> vote,
        String adoptedBy,
        Instant adoptedAt) {}
