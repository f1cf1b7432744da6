package org.chaperone.app.policies.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class GuidanceMenu implements MenuItem {

    @Override
    public String label() {
        return "Guidance";
    }

    @Override
    public String icon() {
        return "record";
    }

    @Override
    public String path() {
        return "/guidance";
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
