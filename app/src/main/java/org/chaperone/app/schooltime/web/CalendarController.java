package org.chaperone.app.schooltime.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.OutOfSight;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.app.schooltime.reading.DaysFile;
import org.chaperone.app.schooltime.reading.FileProblem;
import org.chaperone.app.schooltime.web.CalendarView.Asked;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class CalendarController {

    private static final int SHOWN = 50;

    private final SchoolTime time;
    private final Timekeeping timekeeping;
    private final CalendarView view;
    private final Schools schools;

    CalendarController(
            SchoolTime time, Timekeeping timekeeping, CalendarView view, Schools schools) {
        this.time = time;
        this.timekeeping = timekeeping;
        this.view = view;
        this.schools = schools;
    }

    @GetMapping("/calendar")
    ModelAndView show(Asked asked, Viewer viewer) {
        return Pages.show(CalendarView.NAME, view.page(asked, viewer));
    }

    @PostMapping("/calendar/days")
    @May({
        Who.PRINCIPAL,
        Who.SUPERINTENDENT,
        Who.HUMAN_RESOURCES,
        Who.TECHNOLOGY,
        Who.ADMINISTRATOR
    })
    ModelAndView setDays(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String track,
            DaysForm form,
            Viewer viewer) {
        var kept = schools.kept(school, viewer).id();
        var problems = form.problems();
        var first = form.first();
        var last = form.last();
        if (problems.isEmpty() && first != null && last != null) {
            var outcome =
                    !time.tracks(kept, first).contains(track)
                            ? TimeOutcome.refused("It isn’t in a school year. Choose another day")
                            : timekeeping.setDays(
                                    kept,
                                    track,
                                    first,
                                    last,
                                    form.text(form.type()),
                                    form.text(form.note()),
                                    Keeper.of(viewer));
            switch (outcome) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo(back(kept, track, first));
                }
                case TimeOutcome.Refused(var why) -> why.forEach(it -> problems.add("from", it));
            }
        }
        return again(kept, track, first, form, problems, List.of(), viewer);
    }

    /**
     * @param year a day of the school year whose days the file has
     */
    @PostMapping("/calendar/imports")
    @May({
        Who.PRINCIPAL,
        Who.SUPERINTENDENT,
        Who.HUMAN_RESOURCES,
        Who.TECHNOLOGY,
        Who.ADMINISTRATOR
    })
    ModelAndView importDays(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String track,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        var kept = schools.kept(school, viewer).id();
        var day = Days.day(year, time.today());
        var calendar =
                time.tracks(kept, day).stream()
                        .filter(track::equals)
                        .findFirst()
                        .flatMap(it -> time.calendar(kept, it, day))
                        .orElseThrow(OutOfSight::new);
        var shown = calendar.covers(time.today()) ? time.today() : calendar.first();
        var read = DaysFile.read(file == null ? new byte[0] : file.getBytes(), calendar);
        if (!read.isWhole()) {
            var problems = Problems.none().add("file", "Nothing was changed. Put the file right");
            return again(
                    kept, track, shown, DaysForm.EMPTY, problems, words(read.problems()), viewer);
        }
        return switch (timekeeping.replaceDays(kept, track, day, read.found(), Keeper.of(viewer))) {
            case TimeOutcome.Done() -> Pages.goTo(back(kept, track, shown));
            case TimeOutcome.Refused(var why) ->
                    again(
                            kept,
                            track,
                            shown,
                            DaysForm.EMPTY,
                            Problems.none().add("file", "Nothing was changed"),
                            why,
                            viewer);
        };
    }

    static List<String> words(List<FileProblem> problems) {
        return problems.stream().limit(SHOWN).map(FileProblem::words).toList();
    }

    private ModelAndView again(
            String school,
            String track,
            @Nullable LocalDate day,
            DaysForm form,
            Problems problems,
            List<String> wrong,
            Viewer viewer) {
        var month = CalendarView.monthOf(day, time.today()).toString();
        return Pages.putRight(
                CalendarView.NAME,
                view.page(new Asked(school, track, month), viewer, form, problems, wrong));
    }

    private String back(String school, String track, LocalDate day) {
        return CalendarView.address(school, track, CalendarView.monthOf(day, time.today()));
    }
}
