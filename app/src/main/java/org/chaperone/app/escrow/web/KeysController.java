package org.chaperone.app.escrow.web;

import org.chaperone.app.escrow.KeyChanges;
import org.chaperone.app.escrow.KeysNotUsable;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The keys of sealed logins: where they are, and a new one. */
@Controller
@May(Who.ADMINISTRATOR)
class KeysController {

    private static final String PATH = "/logins/keys";

    private final KeyChanges keys;

    KeysController(KeyChanges keys) {
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return Pages.show("escrow/web/keys", keys.state());
    }

    @PostMapping(PATH)
    ModelAndView change(Viewer viewer) {
        try {
            keys.change(viewer);
            return Pages.goTo(PATH);
        } catch (KeysNotUsable e) {
            return Pages.putRight("escrow/web/keys", keys.state());
        }
    }
}
