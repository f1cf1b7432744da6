package org.chaperone.app.schooltime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty on one day of the week, on which students attend.
 *
 * @param what such as "Bus duty"
 * @param last the last day of it
 */
public record Duty(
        UUID id,
        String person,
        String school,
        DayOfWeek weekday,
        TimeSpan span,
        String what,
        LocalDate first,
        LocalDate last) {

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(first) && !day.isAfter(last);
    }
}
