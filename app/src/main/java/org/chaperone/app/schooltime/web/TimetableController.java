package org.chaperone.app.schooltime.web;

import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimeOutcome;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Changes what somebody does in each period. */
@Controller
@May({Who.PRINCIPAL, Who.SUPERINTENDENT, Who.HUMAN_RESOURCES, Who.TECHNOLOGY, Who.ADMINISTRATOR})
class TimetableController {

    private final Staffing staffing;
    private final TimetablePages pages;

    TimetableController(Staffing staffing, TimetablePages pages) {
        this.staffing = staffing;
        this.pages = pages;
    }

    @GetMapping("/people/{id}/timetable")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String on,
            Viewer viewer) {
        var kept = pages.kept(id, school, viewer);
        var type = pages.type(kept, on);
        var rows = pages.rows(id, kept, type, viewer);
        return Pages.show(
                TimetablePages.VIEW,
                pages.page(id, kept, type, rows, DutyForm.EMPTY, Problems.none(), viewer));
    }

    @PostMapping("/people/{id}/timetable")
    ModelAndView set(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String on,
            WebRequest request,
            Viewer viewer) {
        var kept = pages.kept(id, school, viewer);
        var keeper = Keeper.of(viewer);
        var problems = Problems.none();
        var type = pages.type(kept, on);
        var rows = TimetableRows.sent(pages.rows(id, kept, type, viewer), request, problems);
        if (problems.isEmpty()) {
            var entries =
                    TimetableRows.entries(rows, type, staffing.timetable(id, kept.id(), keeper));
            switch (staffing.setTimetable(id, kept.id(), entries, keeper)) {
                case TimeOutcome.Done() -> {
                    return Pages.goTo("/people/" + id + "/day");
                }
                case TimeOutcome.Refused(var why) ->
                        why.forEach(it -> problems.add("activity0", it));
            }
        }
        return Pages.putRight(
                TimetablePages.VIEW,
                pages.page(id, kept, type, rows, DutyForm.EMPTY, problems, viewer));
    }

    /**
     * @param track empty for none
     */
    @PostMapping("/people/{id}/track")
    ModelAndView setTrack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String track,
            Viewer viewer) {
        var kept = pages.kept(id, school, viewer);
        if (track.isEmpty() || pages.tracks(kept).contains(track)) {
            staffing.setTrack(id, kept.id(), track, Keeper.of(viewer));
            return Pages.goTo("/people/" + id + "/timetable?school=" + kept.id());
        }
        var problems =
                Problems.none()
                        .add("track", "There is no such track this year. Choose one of these");
        var rows = pages.rows(id, kept, "", viewer);
        return Pages.putRight(
                TimetablePages.VIEW,
                pages.page(id, kept, "", rows, DutyForm.EMPTY, problems, viewer));
    }
}
