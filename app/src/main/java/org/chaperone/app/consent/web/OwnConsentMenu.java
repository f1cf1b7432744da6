package org.chaperone.app.consent.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class OwnConsentMenu implements MenuItem {

    @Override
    public String label() {
        return "My picture";
    }

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public String path() {
        return "/consents/mine";
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
