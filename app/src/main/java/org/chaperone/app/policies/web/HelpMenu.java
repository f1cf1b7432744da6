package org.chaperone.app.policies.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class HelpMenu implements MenuItem {

    @Override
    public String label() {
        return "Help";
    }

    @Override
    public String icon() {
        return "unknown";
    }

    @Override
    public String path() {
        return "/help";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }
}
