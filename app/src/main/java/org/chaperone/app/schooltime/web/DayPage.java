package org.chaperone.app.schooltime.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.PersonDay;
import org.chaperone.app.schooltime.StaffDay;
import org.chaperone.app.schooltime.Substitution;

/**
 * A day of somebody.
 *
 * @param now what is now, or empty when it isn't known or the day is another one
 * @param unknown names of schools whose calendar doesn't tell this day
 */
public record DayPage(
        String person,
        String name,
        String day,
        String date,
        String before,
        String after,
        String now,
        List<School> schools,
        List<String> unknown) {

    /**
     * @param about the type of day and what it is called
     * @param absent what is said when somebody stands in for them
     * @param timetable the address to change the timetable, or empty
     */
    public record School(
            String name, String about, List<String> absent, List<Row> rows, String timetable) {}

    /**
     * @param what such as "English 7", or empty
     * @param insteadOf for whom they stand in, by name, or empty
     */
    public record Row(String when, String period, String activity, String what, String insteadOf) {}

    static DayPage of(
            PersonDay day, String name, String now, Map<String, String> names, List<String> kept) {
        var person = day.person();
        return new DayPage(
                person,
                name,
                Days.LONG.format(day.day()),
                day.day().toString(),
                address(person, day.day().minusDays(1)),
                address(person, day.day().plusDays(1)),
                now,
                day.schools().stream().map(it -> school(it, person, names, kept)).toList(),
                day.unknown().stream().map(it -> names.getOrDefault(it, it)).toList());
    }

    private static School school(
            StaffDay day, String person, Map<String, String> names, List<String> kept) {
        var type = day.day().type();
        var note = day.day().note();
        return new School(
                names.getOrDefault(day.school(), day.school()),
                note.isEmpty() ? type.name() : type.name() + " · " + note,
                day.absences().stream().map(it -> absent(it, names)).toList(),
                day.slots().stream().map(it -> row(it, names)).toList(),
                kept.contains(day.school())
                        ? "/people/" + person + "/timetable?school=" + day.school()
                        : "");
    }

    private static Row row(StaffDay.Slot slot, Map<String, String> names) {
        var activity = slot.activity();
        var other = slot.insteadOf();
        return new Row(
                slot.span().words(),
                slot.period().isEmpty() ? Activity.DUTY.words() : slot.period(),
                activity == null ? "Not known" : activity.words(),
                slot.what(),
                other == null ? "" : names.getOrDefault(other, other));
    }

    private static String absent(Substitution it, Map<String, String> names) {
        var span = it.span();
        return names.getOrDefault(it.substitute(), it.substitute())
                + " stands in"
                + (span == null ? " all day" : " from " + span.words());
    }

    private static String address(String person, LocalDate day) {
        return "/people/" + person + "/day?on=" + day;
    }
}
