package org.chaperone.app.schooltime.web;

import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives somebody a duty; its form stands on the page of their timetable. */
@Controller
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class DutyController {

    private final SchoolTime time;
    private final Staffing staffing;
    private final TimetablePages pages;

    DutyController(SchoolTime time, Staffing staffing, TimetablePages pages) {
        this.time = time;
        this.staffing = staffing;
        this.pages = pages;
    }

    @PostMapping("/people/{id}/duties")
    ModelAndView give(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            DutyForm form,
            Viewer viewer) {
        var kept = pages.kept(id, school, viewer);
        var problems = Problems.none();
        var duty = form.duty(id, kept.id(), time, problems);
        if (duty.isPresent()) {
            switch (staffing.add(duty.get(), Keeper.of(viewer))) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo("/calendar/staff?school=" + kept.id());
                }
                case TimeOutcome.Refused(var why) -> why.forEach(it -> problems.add("begins", it));
            }
        }
        var rows = pages.rows(id, kept, "", viewer);
        return Pages.putRight(
                TimetablePages.VIEW, pages.page(id, kept, "", rows, form, problems, viewer));
    }
}
