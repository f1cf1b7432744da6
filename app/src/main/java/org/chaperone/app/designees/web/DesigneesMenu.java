package org.chaperone.app.designees.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class DesigneesMenu implements MenuItem {

    @Override
    public String label() {
        return "Designees";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String path() {
        return "/designees";
    }

    @Override
    public int order() {
        return 94;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
