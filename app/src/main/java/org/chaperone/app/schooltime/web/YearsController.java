package org.chaperone.app.schooltime.web;

import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.CalendarYear;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens and removes school years. */
@Controller
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class YearsController {

    private static final String VIEW = "schooltime/web/years";

    private final SchoolTime time;
    private final Timekeeping timekeeping;
    private final Schools schools;

    YearsController(SchoolTime time, Timekeeping timekeeping, Schools schools) {
        this.time = time;
        this.timekeeping = timekeeping;
        this.schools = schools;
    }

    @GetMapping("/calendar/years")
    ModelAndView show(@RequestParam(defaultValue = "") String school, Viewer viewer) {
        return Pages.show(
                VIEW, page(schools.kept(school, viewer), DaysForm.EMPTY, Problems.none()));
    }

    /**
     * @param form the first and the last day, what Mondays to Fridays are, and the track as its note
     */
    @PostMapping("/calendar/years")
    ModelAndView open(
            @RequestParam(defaultValue = "") String school, DaysForm form, Viewer viewer) {
        var kept = schools.kept(school, viewer);
        var problems = form.problems();
        var first = form.first();
        var last = form.last();
        var track = form.text(form.note());
        if (problems.isEmpty() && first != null && last != null) {
            switch (timekeeping.open(
                    kept.id(), track, first, last, form.text(form.type()), Keeper.of(viewer))) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo(
                            CalendarView.address(
                                    kept.id(), track, CalendarView.monthOf(first, time.today())));
                }
                case TimeOutcome.Refused(var why) -> why.forEach(it -> problems.add("from", it));
            }
        }
        return Pages.putRight(VIEW, page(kept, form, problems));
    }

    /**
     * Removes a school year with what was said of its days. Sent twice, it is gone once.
     *
     * @param first its first day
     */
    @PostMapping("/calendar/years/removal")
    ModelAndView remove(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String track,
            @RequestParam(defaultValue = "") String first,
            Viewer viewer) {
        var kept = schools.kept(school, viewer);
        time.years(kept.id()).stream()
                .filter(it -> it.track().equals(track) && it.first().toString().equals(first))
                .findFirst()
                .ifPresent(
                        it -> timekeeping.remove(kept.id(), track, it.first(), Keeper.of(viewer)));
        return Pages.goTo("/calendar/years?school=" + kept.id());
    }

    private YearsPage page(Named school, DaysForm form, Problems problems) {
        return new YearsPage(
                school.id(),
                school.name(),
                time.years(school.id()).stream().map(it -> year(school.id(), it)).toList(),
                time.dayTypes(school.id()).stream()
                        .map(it -> new Option(it.name(), it.name()))
                        .toList(),
                form,
                problems);
    }

    private YearsPage.Year year(String school, CalendarYear it) {
        var shown = it.last().isBefore(time.today()) ? it.last() : time.today();
        return new YearsPage.Year(
                it.track(),
                it.first().toString(),
                "%s to %s".formatted(Days.LONG.format(it.first()), Days.LONG.format(it.last())),
                "Mondays to Fridays are %s, %s"
                        .formatted(
                                it.usual(),
                                it.special() == 0
                                        ? "nothing else is said of any day"
                                        : it.special() == 1
                                                ? "one day is something else"
                                                : it.special() + " days are something else"),
                CalendarView.address(
                        school,
                        it.track(),
                        CalendarView.monthOf(
                                shown.isBefore(it.first()) ? it.first() : shown, time.today())));
    }
}
