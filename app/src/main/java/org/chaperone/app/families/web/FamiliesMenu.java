package org.chaperone.app.families.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class FamiliesMenu implements MenuItem {

    @Override
    public String label() {
        return "Families";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public String path() {
        return "/families";
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
