package org.chaperone.app.policies.web;

import java.util.List;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.policies.Words;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.LocalPath;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tips that one has put away, to bring them back. */
@Controller
@May(Who.WORKERS)
class AwayController {

    private final Policies policies;
    private final Texts texts;

    AwayController(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @GetMapping("/guidance/away")
    ModelAndView list(Viewer viewer) {
        return Pages.show(
                "policies/web/away",
                new AwayPage(
                        texts.away(viewer).stream()
                                .map(
                                        it ->
                                                new AwayPage.Tip(
                                                        it.text().guidance().id(),
                                                        it.text().guidance().title(),
                                                        Words.of(it.text().guidance().moment()),
                                                        Words.moment(it.at(), policies.zone())))
                                .toList()));
    }

    /** Puts one text away, from wherever it shows. */
    @PostMapping("/guidance/texts/{id}/put-away")
    ModelAndView putAway(
            @PathVariable String id, @RequestParam @Nullable String next, Viewer viewer) {
        texts.putAway(List.of(id), viewer);
        return Pages.goTo(LocalPath.of(next));
    }

    @PostMapping("/guidance/texts/{id}/put-away/end")
    ModelAndView bringBack(@PathVariable String id, Viewer viewer) {
        texts.bringBack(List.of(id), viewer);
        return Pages.goTo("/guidance/away");
    }

    @PostMapping("/guidance/away/end")
    ModelAndView bringAllBack(Viewer viewer) {
        texts.bringBack(
                texts.away(viewer).stream().map(it -> it.text().guidance().id()).toList(), viewer);
        return Pages.goTo("/guidance/away");
    }
}
