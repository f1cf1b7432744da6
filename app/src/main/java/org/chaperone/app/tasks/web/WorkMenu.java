package org.chaperone.app.tasks.web;

import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class WorkMenu implements MenuItem {

    private final Tasks tasks;

    WorkMenu(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String label() {
        return "My work";
    }

    @Override
    public String icon() {
        return "work";
    }

    @Override
    public String path() {
        return "/work";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int waiting(Viewer viewer) {
        return tasks.waiting(viewer);
    }
}
