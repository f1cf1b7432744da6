package org.chaperone.app.checks.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class CheckMenu implements MenuItem {

    @Override
    public String label() {
        return "Check";
    }

    @Override
    public String icon() {
        return "check";
    }

    @Override
    public String path() {
        return "/check";
    }

    @Override
    public int order() {
        return 30;
    }
}
