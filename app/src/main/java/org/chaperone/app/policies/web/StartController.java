package org.chaperone.app.policies.web;

import java.util.List;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Text;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the policy wants people to see when they start. */
@Controller
@May(Who.WORKERS)
class StartController {

    private final Policies policies;
    private final Texts texts;

    StartController(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @GetMapping("/guidance/start")
    ModelAndView start() {
        return Pages.show(
                "policies/web/start",
                new StartPage(views(texts.at(Moment.FIRST_USE)), views(texts.at(Moment.LIBRARY))));
    }

    /** Doesn't show them by itself again. Who has read them isn't recorded. */
    @PostMapping("/guidance/start")
    ModelAndView goOn(Viewer viewer) {
        texts.putAway(
                texts.at(Moment.FIRST_USE).stream().map(it -> it.guidance().id()).toList(), viewer);
        return Pages.goTo("/");
    }

    private List<TextView> views(List<Text> of) {
        var pack = policies.pack();
        return of.stream().map(it -> TextView.of(it, pack, policies.zone())).toList();
    }
}
