package org.chaperone.app.devices.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class DevicesMenu implements MenuItem {

    private static final int ORDER = 47;

    @Override
    public String label() {
        return "Telephones";
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public String path() {
        return DevicesController.PATH;
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
