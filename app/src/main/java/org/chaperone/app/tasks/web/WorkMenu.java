package org.chaperone.app.tasks.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class WorkMenu implements MenuItem {

    @Override
    public String label() {
        return "My work";
    }

    @Override
    public String icon() {
        return "work";
    }

    @Override
    public String path() {
        return "/work";
    }

    @Override
    public int order() {
        return 10;
    }
}
