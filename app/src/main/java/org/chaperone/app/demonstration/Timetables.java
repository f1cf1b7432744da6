package org.chaperone.app.demonstration;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.Duty;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.TimetableEntry;
import org.chaperone.roster.Membership.Role;
import org.chaperone.roster.Roster;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.SchoolClass.Kind;
import org.chaperone.roster.Staff;
import org.chaperone.roster.generator.Cast;

/** What the teachers of the demonstration do in each period, and their duties: the same at each start. */
final class Timetables {

    private static final int PERIODS = 7;
    private static final int SOME_HAVE_A_DUTY = 3;
    private static final int WEEKDAYS = 5;

    private final Roster roster;

    Timetables(Roster roster) {
        this.roster = roster;
    }

    /** The teachers of a school. */
    List<Staff> teachers(String school) {
        return roster.staff().stream()
                .filter(
                        it ->
                                roster.assignmentsOf(it.id()).stream()
                                        .anyMatch(
                                                at ->
                                                        at.organizationId().equals(school)
                                                                && at.role().equals("teacher")))
                .toList();
    }

    List<TimetableEntry> of(Staff teacher, String school) {
        var titles =
                roster.membershipsOf(teacher.id()).stream()
                        .filter(it -> it.role() == Role.TEACHER)
                        .flatMap(it -> roster.schoolClass(it.classId()).stream())
                        .filter(it -> it.kind() == Kind.SCHEDULED || it.kind() == Kind.HOMEROOM)
                        .map(SchoolClass::title)
                        .toList();
        return school.equals(Cast.LINCOLN)
                ? elementary(titles.isEmpty() ? "" : titles.getFirst())
                : secondary(teacher.id(), titles);
    }

    /** One teacher in three watches the cafeteria once a week; the cast has duties that stories tell of. */
    List<Duty> duties(Staff teacher, String school) {
        return switch (teacher.id()) {
            case "t-tom" ->
                    List.of(duty(teacher, school, DayOfWeek.TUESDAY, "14:45", "15:10", "Bus duty"));
            case "t-maya" ->
                    List.of(
                            duty(
                                    teacher,
                                    school,
                                    DayOfWeek.WEDNESDAY,
                                    "11:25",
                                    "12:00",
                                    "Cafeteria duty"));
            case "t-lee" ->
                    List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).stream()
                            .map(
                                    it ->
                                            duty(
                                                    teacher,
                                                    school,
                                                    it,
                                                    "15:15",
                                                    "17:00",
                                                    "JV Soccer practice"))
                            .toList();
            default -> cafeteria(teacher, school);
        };
    }

    private static List<TimetableEntry> elementary(String title) {
        return List.of(
                TimetableEntry.of("Morning", Activity.CLASS, title),
                TimetableEntry.of("Specials", Activity.PLANNING, ""),
                TimetableEntry.of("Late morning", Activity.CLASS, title),
                TimetableEntry.of("Lunch", Activity.LUNCH, ""),
                TimetableEntry.of("Afternoon", Activity.CLASS, title));
    }

    /** The classes in turn, and two planning periods; a teacher of a single class has it in every period. */
    private static List<TimetableEntry> secondary(String teacher, List<String> titles) {
        var random = random(teacher);
        var planning = 1 + random.nextInt(PERIODS);
        var other = 1 + (planning + 2) % PERIODS;
        var entries = new ArrayList<TimetableEntry>();
        entries.add(TimetableEntry.of("Lunch", Activity.LUNCH, ""));
        var next = 0;
        for (var period = 1; period <= PERIODS; period++) {
            var name = "Period " + period;
            if (period == planning || period == other) {
                entries.add(TimetableEntry.of(name, Activity.PLANNING, ""));
            } else if (titles.isEmpty()) {
                entries.add(TimetableEntry.of(name, Activity.CLASS, "Physical education"));
            } else {
                entries.add(
                        TimetableEntry.of(
                                name, Activity.CLASS, titles.get(next++ % titles.size())));
            }
        }
        return entries;
    }

    private static List<Duty> cafeteria(Staff teacher, String school) {
        var random = random(teacher.id());
        if (random.nextInt(SOME_HAVE_A_DUTY) != 0) {
            return List.of();
        }
        var day = DayOfWeek.of(1 + random.nextInt(WEEKDAYS));
        return List.of(
                school.equals(Cast.LINCOLN)
                        ? duty(teacher, school, day, "11:45", "12:25", "Cafeteria duty")
                        : duty(teacher, school, day, "11:25", "12:00", "Cafeteria duty"));
    }

    private static Duty duty(
            Staff teacher, String school, DayOfWeek day, String begins, String ends, String what) {
        return new Duty(
                new UUID(0, 0),
                teacher.id(),
                school,
                day,
                TimeSpan.of(begins, ends),
                what,
                SchoolYear.FIRST,
                SchoolYear.LAST);
    }

    /** By the id, so that it doesn't hang on who else there is. */
    private static Random random(String id) {
        return new Random(id.hashCode());
    }
}
