package org.chaperone.app.jobs.web;

import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class JobsMenu implements MenuItem {

    private final Jobs jobs;

    JobsMenu(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String label() {
        return "Jobs";
    }

    @Override
    public String icon() {
        return "clock";
    }

    @Override
    public String path() {
        return "/jobs";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }

    @Override
    public int waiting(Viewer viewer) {
        return jobs.givenUp();
    }
}
