package org.chaperone.app.schooltime.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.Duty;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.schooltime.SchoolCalendar;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.TimetableEntry;
import org.chaperone.app.schooltime.reading.Cells;
import org.chaperone.app.schooltime.web.TimetablePage.DutyForm;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Changes what somebody does in each period, and gives them duties. */
@Controller
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class TimetableController {

    private static final String VIEW = "schooltime/web/timetable";
    private static final int MOST_PERIODS = 60;
    private static final int LONGEST = 100;

    private final SchoolTime time;
    private final Staffing staffing;
    private final Directory directory;
    private final Schools schools;

    TimetableController(SchoolTime time, Staffing staffing, Directory directory, Schools schools) {
        this.time = time;
        this.staffing = staffing;
        this.directory = directory;
        this.schools = schools;
    }

    @GetMapping("/people/{id}/timetable")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            Viewer viewer) {
        var kept = kept(id, school, viewer);
        return Pages.show(
                VIEW,
                page(id, kept, rows(id, kept, viewer), DutyForm.EMPTY, Problems.none(), viewer));
    }

    @PostMapping("/people/{id}/timetable")
    ModelAndView set(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            WebRequest request,
            Viewer viewer) {
        var kept = kept(id, school, viewer);
        var problems = Problems.none();
        var rows = sent(rows(id, kept, viewer), request, problems);
        var entries =
                Stream.concat(
                                staffing.timetable(id, kept.id(), Keeper.of(viewer)).stream()
                                        .filter(it -> !it.dayType().isEmpty()),
                                rows.stream().flatMap(it -> entry(it).stream()))
                        .toList();
        if (problems.isEmpty()) {
            switch (staffing.setTimetable(id, kept.id(), entries, Keeper.of(viewer))) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo("/people/" + id + "/day");
                }
                case TimeOutcome.Refused(var why) ->
                        why.forEach(it -> problems.add("activity0", it));
            }
        }
        return Pages.putRight(VIEW, page(id, kept, rows, DutyForm.EMPTY, problems, viewer));
    }

    @PostMapping("/people/{id}/duties")
    ModelAndView give(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            DutyForm form,
            Viewer viewer) {
        var kept = kept(id, school, viewer);
        var problems = Problems.none();
        var duty = duty(id, kept, form, problems);
        if (duty.isPresent()) {
            switch (staffing.add(duty.get(), Keeper.of(viewer))) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo("/calendar/staff?school=" + kept.id());
                }
                case TimeOutcome.Refused(var why) -> why.forEach(it -> problems.add("begins", it));
            }
        }
        return Pages.putRight(VIEW, page(id, kept, rows(id, kept, viewer), form, problems, viewer));
    }

    private Optional<Duty> duty(String person, Named school, DutyForm form, Problems problems) {
        var weekday =
                Arrays.stream(DayOfWeek.values())
                        .filter(
                                it ->
                                        Integer.toString(it.getValue())
                                                .equals(form.text(form.weekday())))
                        .findFirst();
        var begins = Cells.time(form.text(form.begins()));
        var ends = Cells.time(form.text(form.ends()));
        var last =
                form.text(form.last()).isEmpty()
                        ? endOfYear(school.id())
                        : Optional.ofNullable(Cells.day(form.text(form.last())));
        problems.unless(weekday.isPresent(), "weekday", "Choose a day of the week")
                .unless(begins != null, "begins", "Say when it begins. " + Cells.TIME)
                .unless(
                        ends != null && (begins == null || begins.isBefore(ends)),
                        "ends",
                        "Say when it ends, after it begins. " + Cells.TIME)
                .unless(
                        !form.text(form.duty()).isEmpty() && plain(form.text(form.duty())),
                        "duty",
                        "Name the duty, in at most 100 characters")
                .unless(
                        last.isPresent() && !last.get().isBefore(time.today()),
                        "last",
                        "Give the last day of it. " + Cells.DAY);
        if (!problems.isEmpty() || begins == null || ends == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Duty(
                        new UUID(0, 0),
                        person,
                        school.id(),
                        weekday.orElseThrow(),
                        new TimeSpan(begins, ends),
                        form.text(form.duty()),
                        time.today(),
                        last.orElseThrow()));
    }

    private Optional<LocalDate> endOfYear(String school) {
        return time.tracks(school, time.today()).stream()
                .findFirst()
                .flatMap(it -> time.calendar(school, it, time.today()))
                .map(SchoolCalendar::last);
    }

    private static List<TimetablePage.Row> sent(
            List<TimetablePage.Row> rows, WebRequest request, Problems problems) {
        var sent = new ArrayList<TimetablePage.Row>();
        for (var row : rows) {
            var activity = text(request.getParameter("activity" + row.place()));
            var what = text(request.getParameter("what" + row.place()));
            var read = new TimetablePage.Row(row.place(), row.period(), activity, what);
            problems.unless(
                            activity.isEmpty() || entry(read).isPresent(),
                            "activity" + row.place(),
                            "Choose one of the answers here")
                    .unless(plain(what), "what" + row.place(), "Keep it under 100 characters");
            sent.add(read);
        }
        return sent;
    }

    private static Optional<TimetableEntry> entry(TimetablePage.Row row) {
        return Arrays.stream(Activity.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(row.activity()))
                .findFirst()
                .map(it -> TimetableEntry.of(row.period(), it, row.what()));
    }

    private static boolean plain(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** A period for each name in the bell schedules, in the order of the day. */
    private List<TimetablePage.Row> rows(String person, Named school, Viewer viewer) {
        var entries = staffing.timetable(person, school.id(), Keeper.of(viewer));
        var periods =
                time.dayTypes(school.id()).stream()
                        .flatMap(it -> it.bells().stream())
                        .sorted(java.util.Comparator.comparing(Bell::span))
                        .map(Bell::period)
                        .distinct()
                        .limit(MOST_PERIODS)
                        .toList();
        var rows = new ArrayList<TimetablePage.Row>();
        for (var period : periods) {
            var entry =
                    entries.stream()
                            .filter(it -> it.period().equals(period) && it.dayType().isEmpty())
                            .findFirst();
            rows.add(
                    new TimetablePage.Row(
                            rows.size(),
                            period,
                            entry.map(it -> it.activity().name().toLowerCase(Locale.ROOT))
                                    .orElse(""),
                            entry.map(TimetableEntry::what).orElse("")));
        }
        return rows;
    }

    private Named kept(String person, String school, Viewer viewer) {
        var kept = schools.kept(school, viewer);
        if (directory.schoolsOf(person).stream().noneMatch(it -> it.id().equals(kept.id()))) {
            throw new OutOfSight();
        }
        return kept;
    }

    private TimetablePage page(
            String person,
            Named school,
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
                rows,
                staffing.timetable(person, school.id(), Keeper.of(viewer)).stream()
                        .filter(it -> !it.dayType().isEmpty())
                        .map(
                                it ->
                                        "%s on %s: %s"
                                                .formatted(
                                                        it.period(),
                                                        it.dayType(),
                                                        it.activity().words()))
                        .toList(),
                duty,
                problems);
    }
}
