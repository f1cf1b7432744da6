package org.chaperone.app.tasks.web;

import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Component;

@Component
class TasksMenu implements MenuItem {

    @Override
    public String label() {
        return "Tasks";
    }

    @Override
    public String icon() {
        return "clock";
    }

    @Override
    public String path() {
        return "/tasks";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Place place() {
        return Place.MORE;
    }
}
