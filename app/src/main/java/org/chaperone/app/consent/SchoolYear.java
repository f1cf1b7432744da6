package org.chaperone.app.consent;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year for which families are asked, from the first of July to the end of June: what they permit is asked again with the
 * papers of a new one, whenever a school begins.
 *
 * @param first the calendar year in which it begins
 */
public record SchoolYear(int first) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate last() {
        return LocalDate.of(first + 1, Month.JUNE, 30);
    }

    /** Such as 2026–27. */
    public String words() {
        return "%d–%02d".formatted(first, (first + 1) % 100);
    }
}
