package org.chaperone.app.requests.web;

import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class RequestsMenu implements MenuItem {

    private static final int ORDER = 45;

    private final Requests requests;

    RequestsMenu(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String label() {
        return "Requests";
    }

    @Override
    public String icon() {
        return "approval";
    }

    @Override
    public String path() {
        return RequestQuery.PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int waiting(Viewer viewer) {
        return requests.waiting(viewer);
    }
}
