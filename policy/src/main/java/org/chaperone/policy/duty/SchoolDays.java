package org.chaperone.policy.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How days with school are counted for somebody. */
public interface SchoolDays {

    /** Monday to Friday, where no calendar tells better. */
    SchoolDays WEEKDAYS =
            (day, count) -> {
                var last = day;
                for (var left = count; left > 0; ) {
                    last = last.plusDays(1);
                    if (last.getDayOfWeek() != DayOfWeek.SATURDAY
                            && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                        left--;
                    }
                }
                return last;
            };

    /** The day with school that is so many after this day, which isn't counted itself. */
    LocalDate after(LocalDate day, int count);
}
