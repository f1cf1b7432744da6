package org.chaperone.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.SpecialDay;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.roster.generator.Cast;

/** Days and bells of the school year 2026-27 in Alder Falls. */
final class SchoolYear {

    static final String REGULAR = "Regular day";
    static final String HALF = "Early release";
    static final String WORKDAY = "Teacher workday";
    static final String OFF = "No school";

    static final LocalDate FIRST = Cast.FIRST_DAY;
    static final LocalDate LAST = Cast.LAST_DAY.minusDays(1);

    private static final TimeSpan STAFF = TimeSpan.of("07:30", "15:30");

    private SchoolYear() {}

    /** The types of day at a school of the demonstration. */
    static List<DayType> types(String school) {
        return List.of(
                new DayType(REGULAR, DayKind.SCHOOL, STAFF, regular(school)),
                new DayType(HALF, DayKind.HALF, STAFF, half(school)),
                new DayType(WORKDAY, DayKind.WORKDAY, TimeSpan.of("08:00", "15:30"), List.of()),
                new DayType(OFF, DayKind.OFF, null, List.of()));
    }

    static List<SpecialDay> days() {
        var days = new ArrayList<SpecialDay>();
        add(days, OFF, "Labor Day", 2026, 9, 7, 1);
        add(days, WORKDAY, "Curriculum day", 2026, 9, 25, 1);
        add(days, OFF, "Indigenous Peoples’ Day", 2026, 10, 12, 1);
        add(days, HALF, "Conferences", 2026, 10, 28, 1);
        add(days, WORKDAY, "Election Day", 2026, 11, 3, 1);
        add(days, OFF, "Veterans Day", 2026, 11, 11, 1);
        add(days, HALF, "Day before Thanksgiving", 2026, 11, 25, 1);
        add(days, OFF, "Thanksgiving", 2026, 11, 26, 2);
        add(days, OFF, "Winter break", 2026, 12, 24, 11);
        add(days, OFF, "Martin Luther King Jr. Day", 2027, 1, 18, 1);
        add(days, WORKDAY, "End of the semester", 2027, 1, 29, 1);
        add(days, OFF, "February break", 2027, 2, 15, 5);
        add(days, HALF, "Conferences", 2027, 3, 17, 1);
        add(days, OFF, "Spring break", 2027, 4, 12, 5);
        add(days, OFF, "Memorial Day", 2027, 5, 31, 1);
        add(days, HALF, "Last day of school", 2027, 6, 11, 1);
        return days;
    }

    private static void add(
            List<SpecialDay> days,
            String type,
            String note,
            int year,
            int month,
            int day,
            int count) {
        var first = LocalDate.of(year, month, day);
        first.datesUntil(first.plusDays(count))
                .forEach(it -> days.add(new SpecialDay(it, type, note)));
    }

    private static List<Bell> regular(String school) {
        return school.equals(Cast.LINCOLN)
                ? List.of(
                        bell("Morning", "08:15", "10:00"),
                        bell("Specials", "10:05", "10:50"),
                        bell("Late morning", "10:50", "11:45"),
                        bell("Lunch", "11:45", "12:25"),
                        bell("Afternoon", "12:25", "14:45"))
                : List.of(
                        bell("Period 1", "07:50", "08:40"),
                        bell("Period 2", "08:45", "09:35"),
                        bell("Period 3", "09:40", "10:30"),
                        bell("Period 4", "10:35", "11:25"),
                        bell("Lunch", "11:25", "12:00"),
                        bell("Period 5", "12:05", "12:55"),
                        bell("Period 6", "13:00", "13:50"),
                        bell("Period 7", "13:55", "14:40"));
    }

    private static List<Bell> half(String school) {
        return school.equals(Cast.LINCOLN)
                ? List.of(bell("Morning", "08:15", "10:00"), bell("Late morning", "10:05", "11:45"))
                : List.of(
                        bell("Period 1", "07:50", "08:20"),
                        bell("Period 2", "08:24", "08:54"),
                        bell("Period 3", "08:58", "09:28"),
                        bell("Period 4", "09:32", "10:02"),
                        bell("Period 5", "10:06", "10:36"),
                        bell("Period 6", "10:40", "11:10"),
                        bell("Period 7", "11:14", "11:44"));
    }

    private static Bell bell(String period, String begins, String ends) {
        return new Bell(period, TimeSpan.of(begins, ends));
    }
}
