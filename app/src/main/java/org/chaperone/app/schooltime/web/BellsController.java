package org.chaperone.app.schooltime.web;

import java.io.IOException;
import java.util.List;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.app.schooltime.reading.BellsFile;
import org.chaperone.app.schooltime.reading.Cells;
import org.chaperone.app.schooltime.web.BellsPage.PeriodForm;
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
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class BellsController {

    private static final String VIEW = "schooltime/web/bells";

    private final SchoolTime time;
    private final Timekeeping timekeeping;
    private final Schools schools;

    BellsController(SchoolTime time, Timekeeping timekeeping, Schools schools) {
        this.time = time;
        this.timekeeping = timekeeping;
        this.schools = schools;
    }

    @GetMapping("/calendar/bells")
    @May(Who.WORKERS)
    ModelAndView show(@RequestParam(defaultValue = "") String school, Viewer viewer) {
        var meant = schools.meant(school, viewer).orElse(new Named("", ""));
        return Pages.show(VIEW, page(meant, PeriodForm.EMPTY, Problems.none(), List.of(), viewer));
    }

    @PostMapping("/calendar/bells/periods")
    ModelAndView setPeriod(
            @RequestParam(defaultValue = "") String school, PeriodForm form, Viewer viewer) {
        var kept = schools.kept(school, viewer);
        var problems = Problems.none();
        var bell = bell(form, problems);
        if (problems.isEmpty()) {
            var outcome =
                    timekeeping.setPeriod(
                            kept.id(),
                            form.text(form.type()),
                            form.text(form.period()),
                            bell == null ? null : bell.span(),
                            Keeper.of(viewer));
            switch (outcome) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo("/calendar/bells?school=" + kept.id());
                }
                case TimeOutcome.Refused(var why) -> why.forEach(it -> problems.add("period", it));
            }
        }
        return Pages.putRight(VIEW, page(kept, form, problems, List.of(), viewer));
    }

    @PostMapping("/calendar/bells/imports")
    ModelAndView importBells(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        var kept = schools.kept(school, viewer);
        var read = BellsFile.read(file == null ? new byte[0] : file.getBytes());
        if (!read.isWhole()) {
            var problems = Problems.none().add("file", "Nothing was changed. Put the file right");
            var wrong = CalendarController.words(read.problems());
            return Pages.putRight(VIEW, page(kept, PeriodForm.EMPTY, problems, wrong, viewer));
        }
        timekeeping.setDayTypes(kept.id(), read.found(), Keeper.of(viewer));
        return Pages.goTo("/calendar/bells?school=" + kept.id());
    }

    /** Null for a period that is to go, which is one without times. */
    private static @Nullable Bell bell(PeriodForm form, Problems problems) {
        var name = form.text(form.period());
        problems.unless(
                !name.isEmpty()
                        && name.length() <= 100
                        && name.codePoints().noneMatch(Character::isISOControl),
                "period",
                "Name the period, in at most 100 characters");
        if (form.text(form.begins()).isEmpty() && form.text(form.ends()).isEmpty()) {
            return null;
        }
        var begins = Cells.time(form.text(form.begins()));
        var ends = Cells.time(form.text(form.ends()));
        problems.unless(begins != null, "begins", "Say when it begins. " + Cells.TIME)
                .unless(
                        ends != null && (begins == null || begins.isBefore(ends)),
                        "ends",
                        "Say when it ends, after it begins. " + Cells.TIME);
        return problems.isEmpty() && begins != null && ends != null
                ? new Bell(name, new TimeSpan(begins, ends))
                : null;
    }

    private BellsPage page(
            Named school, PeriodForm form, Problems problems, List<String> wrong, Viewer viewer) {
        return BellsPage.of(
                school,
                schools.options(),
                time.dayTypes(school.id()),
                Keeper.of(viewer),
                form,
                problems,
                wrong);
    }
}
