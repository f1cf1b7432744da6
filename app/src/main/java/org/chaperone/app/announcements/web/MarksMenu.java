package org.chaperone.app.announcements.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class MarksMenu implements MenuItem {

    private static final int ORDER = 54;

    @Override
    public String label() {
        return "Without internet";
    }

    @Override
    public String icon() {
        return "device";
    }

    @Override
    public String path() {
        return MarksController.PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
