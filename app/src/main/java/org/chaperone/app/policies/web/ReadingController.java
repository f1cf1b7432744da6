package org.chaperone.app.policies.web;

import org.chaperone.app.policies.Companion;
import org.chaperone.app.policies.Companions;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside the clauses of a policy: parameters, tensions, words, other documents. */
@Controller
@May(Who.SIGNED_IN)
class ReadingController {

    private final Policies policies;
    private final Companions companions;

    ReadingController(Policies policies, Companions companions) {
        this.policies = policies;
        this.companions = companions;
    }

    @GetMapping("/policy/parameters")
    ModelAndView parameters(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition) {
        return Pages.show(
                "policies/web/parameters",
                ParametersPage.of(Shown.of(policies, pack, edition), policies));
    }

    @GetMapping("/policy/tensions")
    ModelAndView tensions(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition) {
        return Pages.show(
                "policies/web/tensions", TensionsPage.of(Shown.of(policies, pack, edition)));
    }

    @GetMapping("/policy/words")
    ModelAndView words(
            @RequestParam @Nullable String pack, @RequestParam @Nullable String edition) {
        return Pages.show("policies/web/words", WordsPage.of(Shown.of(policies, pack, edition)));
    }

    @GetMapping("/policy/documents")
    ModelAndView documents(
            @RequestParam @Nullable String pack,
            @RequestParam @Nullable String edition,
            Viewer viewer) {
        var shown = Shown.of(policies, pack, edition);
        var list =
                shown.ours()
                        ? companions.all()
                        : shown.pack().references().stream().map(Companion::ofPack).toList();
        return Pages.show(
                "policies/web/documents",
                DocumentsPage.of(
                        shown,
                        list,
                        Who.ADMINISTRATOR.fits(viewer),
                        policies.today(),
                        policies.zone()));
    }
}
