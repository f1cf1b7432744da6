package org.chaperone.app.ask.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class AskMenu implements MenuItem {

    @Override
    public String label() {
        return "Ask";
    }

    @Override
    public String icon() {
        return "ask";
    }

    @Override
    public String path() {
        return "/ask";
    }

    @Override
    public int order() {
        return 20;
    }
}
