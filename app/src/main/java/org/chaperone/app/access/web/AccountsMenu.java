package org.chaperone.app.access.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class AccountsMenu implements MenuItem {

    @Override
    public String label() {
        return "Accounts";
    }

    @Override
    public String icon() {
        return "key";
    }

    @Override
    public String path() {
        return "/accounts";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
