package org.chaperone.app.directory.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class ContactsMenu implements MenuItem {

    @Override
    public String label() {
        return "Office contacts";
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public String path() {
        return "/contacts";
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
