package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The time of Lincoln Elementary in the school year 2026-27, for tests. */
public final class Lincoln {

    public static final String ID = "org-lincoln";
    public static final LocalDate FIRST = LocalDate.of(2026, 8, 24);
    public static final LocalDate LAST = LocalDate.of(2027, 6, 11);
    public static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    public static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    public static final LocalDate EARLY_WEDNESDAY = LocalDate.of(2026, 11, 25);
    public static final LocalDate WORKDAY = LocalDate.of(2026, 11, 3);

    public static final DayType REGULAR =
            new DayType(
                    "Regular",
                    DayKind.SCHOOL,
                    TimeSpan.of("07:30", "15:30"),
                    List.of(
                            new Bell("Morning", TimeSpan.of("08:15", "10:00")),
                            new Bell("Specials", TimeSpan.of("10:05", "10:50")),
                            new Bell("Lunch", TimeSpan.of("11:45", "12:15")),
                            new Bell("Afternoon", TimeSpan.of("12:15", "14:45"))));
    public static final DayType HALF =
            new DayType(
                    "Early release",
                    DayKind.HALF,
                    TimeSpan.of("07:30", "15:30"),
                    List.of(
                            new Bell("Morning", TimeSpan.of("08:15", "10:00")),
                            new Bell("Specials", TimeSpan.of("10:05", "11:45"))));
    public static final DayType TEACHERS =
            new DayType("Workday", DayKind.WORKDAY, TimeSpan.of("08:00", "16:00"), List.of());
    public static final DayType OFF = new DayType("Holiday", DayKind.OFF, null, List.of());

    public static final List<DayType> TYPES = List.of(REGULAR, HALF, TEACHERS, OFF);

    public static final List<SpecialDay> SPECIAL =
            List.of(
                    new SpecialDay(WORKDAY, "Workday", "Election Day"),
                    new SpecialDay(EARLY_WEDNESDAY, "Early release", ""),
                    new SpecialDay(THANKSGIVING, "Holiday", "Thanksgiving"),
                    new SpecialDay(THANKSGIVING.plusDays(1), "Holiday", "Thanksgiving break"));

    private Lincoln() {}

    public static SchoolCalendar calendar() {
        return SchoolCalendar.of(new UUID(0, 1), ID, "", FIRST, LAST, "Regular", SPECIAL, TYPES);
    }

    public static SchoolDay day(LocalDate day) {
        return calendar().on(day).orElseThrow();
    }

    /** What Mr. Becker does, who lunches with his class on days of early release. */
    public static List<TimetableEntry> timetable() {
        return List.of(
                TimetableEntry.of("Morning", Activity.CLASS, "Grade 4"),
                TimetableEntry.of("Specials", Activity.PLANNING, ""),
                TimetableEntry.of("Lunch", Activity.LUNCH, ""),
                TimetableEntry.of("Afternoon", Activity.CLASS, "Grade 4"),
                new TimetableEntry("Specials", "Early release", Activity.CLASS, "Grade 4"));
    }
}
