package org.chaperone.app.schooltime.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.schooltime.Duty;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.reading.Cells;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/** A duty to give. Every part may be absent. */
public record DutyForm(
        @Nullable String weekday,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String duty,
        @Nullable String last) {

    static final DutyForm EMPTY = new DutyForm(null, null, null, null, null);

    public String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    /**
     * The duty meant, from today on; nothing, and the problems say why, where something has to be put right.
     *
     * @param time whose calendar gives the last day where none is written
     */
    Optional<Duty> duty(String person, String school, SchoolTime time, Problems problems) {
        var day =
                Arrays.stream(DayOfWeek.values())
                        .filter(it -> Integer.toString(it.getValue()).equals(text(weekday)))
                        .findFirst();
        var from = Cells.time(text(begins));
        var to = Cells.time(text(ends));
        var until =
                text(last).isEmpty()
                        ? endOfYear(school, time)
                        : Optional.ofNullable(Cells.day(text(last)));
        problems.unless(day.isPresent(), "weekday", "Choose a day of the week")
                .unless(from != null, "begins", "Say when it begins. " + Cells.TIME)
                .unless(
                        to != null && (from == null || from.isBefore(to)),
                        "ends",
                        "Say when it ends, after it begins. " + Cells.TIME)
                .unless(
                        !text(duty).isEmpty() && TimetableRows.isPlain(text(duty)),
                        "duty",
                        "Name the duty, in at most 100 characters")
                .unless(
                        until.isPresent() && !until.get().isBefore(time.today()),
                        "last",
                        "Give the last day of it. " + Cells.DAY);
        if (!problems.isEmpty() || from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Duty(
                        new UUID(0, 0),
                        person,
                        school,
                        day.orElseThrow(),
                        new TimeSpan(from, to),
                        text(duty),
                        time.today(),
                        until.orElseThrow()));
    }

    private static Optional<LocalDate> endOfYear(String school, SchoolTime time) {
        return time.tracks(school, time.today()).stream()
                .findFirst()
                .flatMap(it -> time.calendar(school, it, time.today()))
                .map(SchoolCalendar::last);
    }
}
