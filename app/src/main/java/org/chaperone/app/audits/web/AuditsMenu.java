package org.chaperone.app.audits.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class AuditsMenu implements MenuItem {

    private static final int ORDER = 52;

    @Override
    public String label() {
        return "Page audits";
    }

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public String path() {
        return FindingQuery.PATH;
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
