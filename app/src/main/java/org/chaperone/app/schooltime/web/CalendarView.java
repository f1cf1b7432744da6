package org.chaperone.app.schooltime.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts together the page of a month. */
@Component
class CalendarView {

    static final String NAME = "schooltime/web/calendar";

    private final SchoolTime time;
    private final Schools schools;

    CalendarView(SchoolTime time, Schools schools) {
        this.time = time;
        this.schools = schools;
    }

    /**
     * Which month, as an address says it. Every part may be absent or nonsense, save the school.
     *
     * @param month such as 2026-11
     */
    record Asked(@Nullable String school, @Nullable String track, @Nullable String month) {

        String schoolId() {
            return school == null ? "" : school;
        }
    }

    CalendarPage page(Asked asked, Viewer viewer) {
        return page(asked, viewer, DaysForm.EMPTY, Problems.none(), List.of());
    }

    CalendarPage page(
            Asked asked, Viewer viewer, DaysForm form, Problems problems, List<String> wrong) {
        var school = schools.meant(asked.schoolId(), viewer).orElse(new Named("", ""));
        var month = Days.month(asked.month(), time.today());
        var tracks = tracks(school.id(), month);
        var track = tracks.contains(asked.track()) ? text(asked.track()) : first(tracks);
        var calendar = calendar(school.id(), track, month);
        return new CalendarPage(
                schools.options(),
                school.id(),
                school.name(),
                tracks.stream().map(it -> new Option(it, CalendarPage.trackWords(it))).toList(),
                track,
                Days.MONTH.format(month),
                calendar.map(it -> Month.of(it, month, time.today())),
                beside(school.id(), track, calendar, month.minusMonths(1)),
                beside(school.id(), track, calendar, month.plusMonths(1)),
                calendar.map(it -> it.first().toString()).orElse(""),
                Keeper.of(viewer).keeps(school.id()) && !school.id().isEmpty(),
                time.dayTypes(school.id()).stream().map(CalendarView::option).toList(),
                form,
                viewer.person() == null ? "" : "/people/" + viewer.person() + "/day",
                problems,
                wrong);
    }

    static String address(String school, String track, YearMonth month) {
        var address = UriComponentsBuilder.fromPath("/calendar").queryParam("school", "{school}");
        if (!track.isEmpty()) {
            address.queryParam("track", "{track}");
        }
        return address.queryParam("month", month)
                .encode()
                .buildAndExpand(
                        track.isEmpty()
                                ? List.of(school).toArray()
                                : List.of(school, track).toArray())
                .toUriString();
    }

    private static String beside(
            String school, String track, Optional<SchoolCalendar> calendar, YearMonth month) {
        return calendar.filter(it -> it.covers(month.atDay(1)) || it.covers(month.atEndOfMonth()))
                .map(_ -> address(school, track, month))
                .orElse("");
    }

    private List<String> tracks(String school, YearMonth month) {
        var tracks = time.tracks(school, month.atDay(1));
        return tracks.isEmpty() ? time.tracks(school, month.atEndOfMonth()) : tracks;
    }

    private Optional<SchoolCalendar> calendar(String school, String track, YearMonth month) {
        return time.calendar(school, track, month.atDay(1))
                .or(() -> time.calendar(school, track, month.atEndOfMonth()));
    }

    private static String first(List<String> tracks) {
        return tracks.isEmpty() ? "" : tracks.getFirst();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Option option(DayType type) {
        return new Option(type.name(), type.name());
    }

    /** The month that a change shows in. */
    static YearMonth monthOf(@Nullable LocalDate day, LocalDate today) {
        return YearMonth.from(day == null ? today : day);
    }
}
