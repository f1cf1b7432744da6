package org.chaperone.app.directory.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class PeopleMenu implements MenuItem {

    @Override
    public String label() {
        return "People";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public int order() {
        return 90;
    }
}
