package org.chaperone.app.platforms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.consent.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A list of approved platforms as it was published, or as the policy itself names them.
 *
 * @param year of the schools it was published for
 * @param number from 1 within that year; 0 for what the policy names
 * @param from the first day on which it holds
 * @param publishedAt when, or null for what the policy names
 * @param by the name of who published it; empty for what the policy names
 * @param told how many people were sent it
 */
public record IssuedList(
        SchoolYear year,
        int number,
        LocalDate from,
        List<Listed> entries,
        String note,
        @Nullable Instant publishedAt,
        String by,
        int told) {

    public IssuedList {
        entries = List.copyOf(entries);
    }

    /** What it says of a platform; empty for one that isn't on it. */
    public Optional<Listed> entry(String platform) {
        return entries.stream().filter(it -> it.platform().equals(platform)).findFirst();
    }

    public boolean isOfPolicy() {
        return number == 0;
    }
}
