package org.chaperone.app.notices.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class NoticesMenu implements MenuItem {

    @Override
    public String label() {
        return "Notices";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public String path() {
        return "/notices";
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
