package org.chaperone.app.policies.web;

import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Search;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.policy.Guidance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.SIGNED_IN)
class HelpController {

    private final Policies policies;
    private final Texts texts;

    HelpController(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @GetMapping("/help")
    ModelAndView help(@RequestParam(defaultValue = "") String q) {
        var pack = policies.pack();
        var search = Search.of(q);
        return Pages.show(
                "policies/web/help",
                new HelpPage(
                        q.strip(),
                        texts.at(Guidance.Moment.HELP).stream()
                                .filter(it -> LibraryPage.fits(it.guidance(), search))
                                .map(it -> TextView.of(it, pack, policies.zone()))
                                .toList()));
    }
}
