package org.chaperone.app.jobs.web;

import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.jobs.JobsFilter;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is done by itself, for those who run the installation. */
@Controller
@May({Who.ADMINISTRATOR, Who.TECHNOLOGY})
class JobsController {

    private static final JobsFilter AGAIN = new JobsFilter(true, null, null);

    private final Jobs jobs;
    private final DistrictTime time;

    JobsController(Jobs jobs, DistrictTime time) {
        this.jobs = jobs;
        this.time = time;
    }

    @GetMapping("/jobs")
    ModelAndView index(JobQuery query) {
        return Pages.show(
                "jobs/web/jobs",
                JobsPage.of(
                        query,
                        jobs.all(),
                        jobs.list(AGAIN, null, null),
                        jobs.list(query.filter(), query.from(), query.after()),
                        jobs.givenUp(),
                        time));
    }

    @PostMapping("/jobs/{name}/runs")
    ModelAndView run(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String about,
            Viewer viewer) {
        if (jobs.status(name, about).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        jobs.runNow(name, about, viewer);
        return Pages.goTo("/jobs");
    }
}
