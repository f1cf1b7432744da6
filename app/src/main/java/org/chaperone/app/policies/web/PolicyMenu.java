package org.chaperone.app.policies.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class PolicyMenu implements MenuItem {

    @Override
    public String label() {
        return "Policy";
    }

    @Override
    public String icon() {
        return "policy";
    }

    @Override
    public String path() {
        return "/policy";
    }

    @Override
    public int order() {
        return 80;
    }
}
