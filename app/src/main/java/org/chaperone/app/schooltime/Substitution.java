package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On a day somebody stands in for somebody else.
 *
 * @param span null for the whole day
 */
public record Substitution(
        UUID id,
        LocalDate day,
        String school,
        String absent,
        String substitute,
        @Nullable TimeSpan span) {

    boolean covers(LocalTime time) {
        return span == null || span.contains(time);
    }
}
