package org.chaperone.app.apps.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class AppsMenu implements MenuItem {

    private static final int ORDER = 53;

    @Override
    public String label() {
        return "Apps";
    }

    @Override
    public String icon() {
        return "device";
    }

    @Override
    public String path() {
        return AppsController.PATH;
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
