package org.chaperone.app.schooltime;

import java.time.LocalDate;

/**
 * A school year of which there is a calendar.
 *
 * @param track empty for a school without tracks
 * @param usual the type of day that Mondays to Fridays are when nothing else is said
 * @param special of how many days something else is said
 */
public record CalendarYear(
        String track, LocalDate first, LocalDate last, String usual, int special) {}
