package org.chaperone.app.schooltime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the time of schools and of those who work there. */
@Service
public class SchoolTime {

    private final CalendarRows calendars;
    private final StaffingRows staffing;
    private final Directory directory;
    private final District district;
    private final Clock clock;

    SchoolTime(
            CalendarRows calendars,
            StaffingRows staffing,
            Directory directory,
            District district,
            Clock clock) {
        this.calendars = calendars;
        this.staffing = staffing;
        this.directory = directory;
        this.district = district;
        this.clock = clock;
    }

    /** The day it is in the district. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }

    /** The types of day at a school, in the order of their names. */
    @Transactional(readOnly = true)
    public List<DayType> dayTypes(String school) {
        return calendars.types(school);
    }

    /** Every school year of which there is a calendar, the latest first. */
    @Transactional(readOnly = true)
    public List<CalendarYear> years(String school) {
        return calendars.years(school);
    }

    /** The tracks of a school on a day; an empty name for a school without tracks. */
    @Transactional(readOnly = true)
    public List<String> tracks(String school, LocalDate day) {
        return calendars.tracks(school, day);
    }

    /**
     * The school year that a day lies in.
     *
     * @param track empty for a school without tracks
     */
    @Transactional(readOnly = true)
    public Optional<SchoolCalendar> calendar(String school, String track, LocalDate day) {
        return calendars.calendar(school, track, day);
    }

    /**
     * When something is due that somebody has so many school days for, counted as their school counts.
     *
     * @return empty if they work at no school, or a calendar doesn't reach that far; of several schools' days the last
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueAfter(String person, LocalDate day, int schoolDays) {
        var due = new ArrayList<LocalDate>();
        for (var school : directory.schoolsOf(person)) {
            var calendar = calendarOf(person, school.id(), day);
            var last = calendar.flatMap(it -> it.schoolDayAfter(day, schoolDays));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            due.add(last.get());
        }
        return due.stream().max(LocalDate::compareTo);
    }

    /** A day of somebody, for themselves and who keeps the time of a school of theirs; empty for others. */
    @Transactional(readOnly = true)
    public Optional<PersonDay> day(String person, LocalDate day, Viewer viewer) {
        return maySee(person, viewer) ? Optional.of(day(person, day)) : Optional.empty();
    }

    /** What is now for somebody; empty when their schools' calendars don't tell. */
    @Transactional(readOnly = true)
    public Optional<Moment> now(String person) {
        var local = clock.instant().atZone(district.zone());
        return day(person, local.toLocalDate()).at(local.toLocalTime());
    }

    private boolean maySee(String person, Viewer viewer) {
        if (directory.staff(List.of(person)).isEmpty()) {
            return false;
        }
        var keeper = Keeper.of(viewer);
        return person.equals(viewer.person())
                || keeper.all()
                || directory.schoolsOf(person).stream().map(Named::id).anyMatch(keeper::keeps);
    }

    private PersonDay day(String person, LocalDate day) {
        var known = new ArrayList<StaffDay>();
        var unknown = new ArrayList<String>();
        for (var school : schools(person, day)) {
            calendarOf(person, school, day)
                    .flatMap(it -> it.on(day))
                    .ifPresentOrElse(
                            it ->
                                    known.add(
                                            StaffDay.of(
                                                    person,
                                                    school,
                                                    it,
                                                    staffing.staff(school, day, person))),
                            () -> unknown.add(school));
        }
        return new PersonDay(person, day, List.copyOf(known), List.copyOf(unknown));
    }

    /** Where they work, and where they stand in for somebody. */
    private List<String> schools(String person, LocalDate day) {
        return Stream.concat(
                        directory.schoolsOf(person).stream().map(Named::id),
                        staffing.standsInAt(person, day).stream())
                .distinct()
                .toList();
    }

    /** Of the track they work in; that of the school where it has just one. */
    private Optional<SchoolCalendar> calendarOf(String person, String school, LocalDate day) {
        var tracks = calendars.tracks(school, day);
        return staffing.track(person, school)
                .or(() -> tracks.stream().findFirst().filter(_ -> tracks.size() == 1))
                .flatMap(it -> calendars.calendar(school, it, day));
    }
}
