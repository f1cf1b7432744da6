package org.chaperone.app.ui.web;

import java.util.Comparator;
import java.util.List;
import org.chaperone.app.rights.Doors;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start is the first place of the menu. */
@Controller
class HomeController {

    private final List<MenuItem> items;
    private final Doors doors;

    HomeController(List<MenuItem> items, Doors doors) {
        this.items = items;
        this.doors = doors;
    }

    @GetMapping("/")
    @May(Who.SIGNED_IN)
    String go(Viewer viewer) {
        return "redirect:"
                + items.stream()
                        .sorted(Comparator.comparingInt(MenuItem::order))
                        .map(MenuItem::path)
                        .filter(path -> doors.open(path, viewer))
                        .findFirst()
                        .orElse("/account");
    }
}
