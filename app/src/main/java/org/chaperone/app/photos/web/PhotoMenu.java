package org.chaperone.app.photos.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class PhotoMenu implements MenuItem {

    @Override
    public String label() {
        return "Photos";
    }

    @Override
    public String icon() {
        return "photo";
    }

    @Override
    public String path() {
        return "/photos";
    }

    @Override
    public int order() {
        return 40;
    }
}
