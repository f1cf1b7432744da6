package org.chaperone.app.ask.web;

import java.util.UUID;
import org.chaperone.app.ask.Sharing;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who else reads a kept answer. */
@Controller
@May(Who.WORKERS)
class SharesController {

    private final Sharing sharing;
    private final KeptPages pages;

    SharesController(Sharing sharing, KeptPages pages) {
        this.sharing = sharing;
        this.pages = pages;
    }

    @PostMapping("/answers/{id}/shares")
    ModelAndView share(@PathVariable UUID id, @RequestParam UUID with, Viewer viewer) {
        var outcome = sharing.share(id, with, viewer).orElseThrow(KeptPages::notHere);
        var problem =
                switch (outcome) {
                    case SHARED -> "";
                    case NOBODY -> "They don’t work here, or not any more. Find somebody else";
                    case ONESELF -> "You can read it already. Find somebody else";
                };
        return problem.isEmpty()
                ? Pages.goTo("/answers/" + id)
                : pages.show(id, "", Problems.none().add("colleague", problem), viewer);
    }

    @PostMapping("/answers/{id}/shares/{with}/end")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID with, Viewer viewer) {
        if (!sharing.end(id, with, viewer)) {
            throw KeptPages.notHere();
        }
        return Pages.goTo("/answers/" + id);
    }
}
