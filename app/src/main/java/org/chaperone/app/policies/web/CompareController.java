package org.chaperone.app.policies.web;

import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All policies side by side. */
@Controller
@May(Who.SIGNED_IN)
class CompareController {

    private final Policies policies;

    CompareController(Policies policies) {
        this.policies = policies;
    }

    @GetMapping("/policy/compare")
    ModelAndView parameters(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean differ) {
        return Pages.show("policies/web/compare", ComparePage.of(policies, q.strip(), differ));
    }

    @GetMapping("/policy/compare/topics")
    ModelAndView topics(@RequestParam @Nullable String topic) {
        return Pages.show("policies/web/topics", TopicsPage.of(policies, topic));
    }
}
