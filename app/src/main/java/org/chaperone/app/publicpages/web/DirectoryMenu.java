package org.chaperone.app.publicpages.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class DirectoryMenu implements MenuItem {

    private static final int ORDER = 200;

    @Override
    public String label() {
        return "Official pages";
    }

    @Override
    public String icon() {
        return "globe";
    }

    @Override
    public String path() {
        return DirectoryController.PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }
}
