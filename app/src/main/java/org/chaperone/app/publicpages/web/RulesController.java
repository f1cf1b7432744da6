package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rules for comments, published. */
@Controller
@May(Who.ANYONE)
class RulesController {

    private final Readers readers;

    RulesController(Readers readers) {
        this.readers = readers;
    }

    @GetMapping("/comment-rules")
    ModelAndView show(HttpServletRequest request) {
        return Pages.show(
                "publicpages/web/rules",
                new RulesPage(readers.of(request), readers.words(Readers.COMMENTS)));
    }
}
