package org.chaperone.app.announcements.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class AnnouncementsMenu implements MenuItem {

    private static final int ORDER = 52;

    @Override
    public String label() {
        return "Announcements";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public String path() {
        return AnnouncementQuery.PATH;
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
