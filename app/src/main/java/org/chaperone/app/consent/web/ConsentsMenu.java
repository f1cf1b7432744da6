package org.chaperone.app.consent.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class ConsentsMenu implements MenuItem {

    @Override
    public String label() {
        return "Permissions";
    }

    @Override
    public String icon() {
        return "check";
    }

    @Override
    public String path() {
        return "/consents";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
