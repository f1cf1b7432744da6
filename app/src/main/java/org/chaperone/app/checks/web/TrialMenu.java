package org.chaperone.app.checks.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class TrialMenu implements MenuItem {

    @Override
    public String label() {
        return "Try words out";
    }

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public String path() {
        return "/check/trial";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
