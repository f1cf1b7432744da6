package org.chaperone.app.escrow.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class LoginsMenu implements MenuItem {

    private static final int ORDER = 52;

    @Override
    public String label() {
        return "Sealed logins";
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public String path() {
        return LoginsController.PATH;
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
