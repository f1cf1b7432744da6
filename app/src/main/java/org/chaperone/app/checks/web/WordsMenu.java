package org.chaperone.app.checks.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class WordsMenu implements MenuItem {

    @Override
    public String label() {
        return "Words of the district";
    }

    @Override
    public String icon() {
        return "tag";
    }

    @Override
    public String path() {
        return "/check/words";
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
