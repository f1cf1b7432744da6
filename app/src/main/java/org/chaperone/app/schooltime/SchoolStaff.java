package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who does what at a school.
 *
 * @param timetables by person
 */
record SchoolStaff(
        Map<String, List<TimetableEntry>> timetables,
        List<Duty> duties,
        List<Substitution> substitutions) {

    static final SchoolStaff NOBODY = new SchoolStaff(Map.of(), List.of(), List.of());

    boolean hasTimetable(String person) {
        return !timetable(person).isEmpty();
    }

    /** What is said of this type of day counts before what is said of all. */
    Optional<TimetableEntry> entry(String person, String period, String dayType) {
        var entries = timetable(person).stream().filter(it -> it.period().equals(period)).toList();
        return entries.stream()
                .filter(it -> it.dayType().equals(dayType))
                .findFirst()
                .or(() -> entries.stream().filter(it -> it.dayType().isEmpty()).findFirst());
    }

    List<Duty> duties(String person, LocalDate day) {
        return duties.stream().filter(it -> it.person().equals(person) && it.isOn(day)).toList();
    }

    List<Substitution> standingIn(String person, LocalDate day) {
        return substitutions.stream()
                .filter(it -> it.substitute().equals(person) && it.day().equals(day))
                .toList();
    }

    List<Substitution> absences(String person, LocalDate day) {
        return substitutions.stream()
                .filter(it -> it.absent().equals(person) && it.day().equals(day))
                .toList();
    }

    private List<TimetableEntry> timetable(String person) {
        return timetables.getOrDefault(person, List.of());
    }
}
