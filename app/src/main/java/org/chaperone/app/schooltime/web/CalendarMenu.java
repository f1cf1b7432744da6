package org.chaperone.app.schooltime.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class CalendarMenu implements MenuItem {

    @Override
    public String label() {
        return "School calendar";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public String path() {
        return "/calendar";
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
