package org.chaperone.app.directory.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class ImportsMenu implements MenuItem {

    @Override
    public String label() {
        return "Roster imports";
    }

    @Override
    public String icon() {
        return "download";
    }

    @Override
    public String path() {
        return "/imports";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
