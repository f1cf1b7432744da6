package org.chaperone.app.ask.web;

import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The same facts before every policy there is. */
@Controller
@May(Who.WORKERS)
class ComparisonController {

    private final Ask ask;

    ComparisonController(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/ask/compare")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String question,
            WebRequest request,
            Viewer viewer) {
        var given =
                question == null
                        ? Comparisons.first()
                        : Given.read(
                                Asked.of(question).question(),
                                request::getParameter,
                                Problems.none());
        return Pages.show(
                "ask/web/comparison",
                ComparisonPage.of(given, ask.everywhere(given, viewer), Comparisons.all()));
    }

    /**
     * @param as one of {@link SamePhoto}; the first when it is none
     */
    @GetMapping(SamePhoto.PAGE)
    ModelAndView photo(@RequestParam(required = false) @Nullable String as, Viewer viewer) {
        var photo = SamePhoto.of(as);
        return Pages.show(
                "ask/web/comparison",
                ComparisonPage.of(photo, ask.everywhere(photo.photo(), viewer), Comparisons.all()));
    }
}
