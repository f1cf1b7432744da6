package org.chaperone.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, open at a side where nothing is known.
 *
 * @param begin first day in it, or null for "always so far"
 * @param end first day no longer in it, as OneRoster counts, or null for "until told otherwise"
 */
public record Period(@Nullable LocalDate begin, @Nullable LocalDate end) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (begin != null && end != null && end.isBefore(begin)) {
            throw new IllegalArgumentException("period ends " + end + " before it begins " + begin);
        }
    }

    public static Period from(LocalDate begin) {
        return new Period(begin, null);
    }

    public boolean contains(LocalDate day) {
        return (begin == null || !day.isBefore(begin)) && (end == null || day.isBefore(end));
    }

    /** Whether its last day lies before {@code day}. */
    public boolean isOverBy(LocalDate day) {
        return end != null && !end.isAfter(day);
    }
}
