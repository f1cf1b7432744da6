package org.chaperone.app.designees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody acts for somebody else.
 *
 * @param principal for whom, by their id in the directory
 * @param school its id, or empty for wherever the principal may act
 * @param last the last day of it
 * @param endedAt when it was ended before its time
 */
public record Designation(
        UUID id,
        String principal,
        String designee,
        Scope scope,
        String school,
        LocalDate first,
        LocalDate last,
        Optional<Instant> endedAt) {

    /** Whether it lets the designee act in this matter at this school on this day. */
    public boolean covers(Scope matter, String where, LocalDate day) {
        return endedAt.isEmpty()
                && scope.includes(matter)
                && (school.isEmpty() || school.equals(where))
                && !day.isBefore(first)
                && !day.isAfter(last);
    }
}
