package org.chaperone.app.registry.web;

import org.chaperone.app.registry.Embeddings;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class OutletsMenu implements MenuItem {

    private static final int ORDER = 50;

    private final Embeddings embeddings;

    OutletsMenu(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    @Override
    public String label() {
        return "Outlets";
    }

    @Override
    public String icon() {
        return "outlet";
    }

    @Override
    public String path() {
        return OutletQuery.PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int waiting(Viewer viewer) {
        return embeddings.waiting(viewer);
    }
}
