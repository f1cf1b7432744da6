package org.chaperone.app.platforms.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class PlatformsMenu implements MenuItem {

    private static final int ORDER = 52;

    @Override
    public String label() {
        return "Platforms";
    }

    @Override
    public String icon() {
        return "device";
    }

    @Override
    public String path() {
        return PlatformsQuery.PATH;
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
