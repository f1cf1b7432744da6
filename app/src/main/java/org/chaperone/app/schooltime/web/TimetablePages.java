package org.chaperone.app.schooltime.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimetableEntry;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Component;

/** Makes the page of somebody's timetable and duties, whichever of its forms was sent. */
@Component
class TimetablePages {

    static final String VIEW = "schooltime/web/timetable";

    private static final int MOST_PERIODS = 60;

    private final SchoolTime time;
    private final Staffing staffing;
    private final Directory directory;
    private final Schools schools;

    TimetablePages(SchoolTime time, Staffing staffing, Directory directory, Schools schools) {
        this.time = time;
        this.staffing = staffing;
        this.directory = directory;
        this.schools = schools;
    }

    /**
     * The school meant, whose time the viewer keeps and where this person works.
     *
     * @param school empty for the first whose time the viewer keeps
     * @throws OutOfSight where there is no such
     */
    Named kept(String person, String school, Viewer viewer) {
        var kept = schools.kept(school, viewer);
        if (directory.schoolsOf(person).stream().noneMatch(it -> it.id().equals(kept.id()))) {
            throw new OutOfSight();
        }
        return kept;
    }

    /**
     * The type of day meant.
     *
     * @param on empty for every one that says nothing else
     * @throws OutOfSight for one that the school doesn't have
     */
    String type(Named school, String on) {
        if (!on.isEmpty() && types(school).noneMatch(it -> it.name().equals(on))) {
            throw new OutOfSight();
        }
        return on;
    }

    /** A row for each name of a period in the bell schedules of this type of day, or of all, in the order of the day. */
    List<TimetablePage.Row> rows(String person, Named school, String on, Viewer viewer) {
        var periods =
                types(school)
                        .filter(it -> on.isEmpty() || it.name().equals(on))
                        .flatMap(it -> it.bells().stream())
                        .sorted(Comparator.comparing(Bell::span))
                        .map(Bell::period)
                        .distinct()
                        .limit(MOST_PERIODS)
                        .toList();
        return TimetableRows.of(periods, on, entries(person, school, viewer));
    }

    TimetablePage page(
            String person,
            Named school,
            String on,
            List<TimetablePage.Row> rows,
            DutyForm duty,
            Problems problems,
            Viewer viewer) {
        return new TimetablePage(
                person,
                directory.staff(List.of(person)).stream()
                        .map(Named::name)
                        .findFirst()
                        .orElse(person),
                school.id(),
                school.name(),
                "/people/" + person + "/day",
                on,
                types(school)
                        .filter(it -> !it.bells().isEmpty())
                        .map(it -> new Option(it.name(), it.name()))
                        .toList(),
                rows,
                entries(person, school, viewer).stream()
                        .filter(it -> !it.dayType().equals(on))
                        .map(TimetablePages::words)
                        .toList(),
                tracks(school).stream().map(it -> new Option(it, it)).toList(),
                staffing.track(person, school.id(), Keeper.of(viewer)),
                duty,
                problems);
    }

    /** The tracks of a year-round school today. */
    List<String> tracks(Named school) {
        return time.tracks(school.id(), time.today()).stream().filter(it -> !it.isEmpty()).toList();
    }

    private Stream<DayType> types(Named school) {
        return time.dayTypes(school.id()).stream();
    }

    private List<TimetableEntry> entries(String person, Named school, Viewer viewer) {
        return staffing.timetable(person, school.id(), Keeper.of(viewer));
    }

    private static String words(TimetableEntry entry) {
        return "%s on %s: %s"
                .formatted(
                        entry.period(),
                        entry.dayType().isEmpty() ? "other days" : entry.dayType(),
                        entry.activity().words());
    }
}
