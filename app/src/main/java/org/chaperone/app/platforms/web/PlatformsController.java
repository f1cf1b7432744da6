package org.chaperone.app.platforms.web;

import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is known of platforms, and what a pasted address is. */
@Controller
@May(Who.WORKERS)
class PlatformsController {

    private final Platforms platforms;
    private final PlatformPages pages;

    PlatformsController(Platforms platforms, PlatformPages pages) {
        this.platforms = platforms;
        this.pages = pages;
    }

    @GetMapping("/platforms")
    ModelAndView index(PlatformsQuery query) {
        return Pages.show("platforms/web/platforms", pages.list(query));
    }

    @GetMapping("/platforms/{id}")
    ModelAndView show(@PathVariable String id) {
        return Pages.show(
                "platforms/web/platform",
                platforms
                        .find(id)
                        .map(pages::page)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
