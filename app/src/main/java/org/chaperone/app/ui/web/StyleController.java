package org.chaperone.app.ui.web;

import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every token and component in every state, made by the components themselves. */
@Controller
class StyleController implements MenuItem {

    @GetMapping("/style")
    @May(Who.ANYONE)
    String show() {
        return "ui/web/style/style";
    }

    @Override
    public String label() {
        return "Style";
    }

    @Override
    public String icon() {
        return "tag";
    }

    @Override
    public String path() {
        return "/style";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }
}
