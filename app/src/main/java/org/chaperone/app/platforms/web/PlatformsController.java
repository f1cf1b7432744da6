package org.chaperone.app.platforms.web;

import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.platforms.KeepingTheList;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.platforms.Terms;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is known of platforms, what a pasted address is, and what is done about one of them. */
@Controller
@May(Who.WORKERS)
class PlatformsController {

    private final Platforms platforms;
    private final PlatformPages pages;
    private final KeepingTheList keeping;
    private final Terms terms;

    PlatformsController(
            Platforms platforms, PlatformPages pages, KeepingTheList keeping, Terms terms) {
        this.platforms = platforms;
        this.pages = pages;
        this.keeping = keeping;
        this.terms = terms;
    }

    @GetMapping("/platforms")
    ModelAndView index(PlatformsQuery query) {
        return Pages.show("platforms/web/platforms", pages.list(query));
    }

    @GetMapping("/platforms/{id}")
    ModelAndView show(@PathVariable String id, Viewer viewer) {
        return pages.show(one(id), viewer);
    }

    @PostMapping("/platforms/{id}/proposals")
    @May(Who.STAFF)
    ModelAndView propose(@PathVariable String id, PlatformDeed deed, Viewer viewer) {
        var it = one(id);
        return switch (keeping.propose(deed.from(), id, text(deed.why()), viewer)) {
            case WORDS -> putRight(it, deed, "why", "Say why, in up to 1,000 letters", viewer);
            case CLOSED -> putRight(it, deed, "why", "It has closed; propose another", viewer);
            case DONE, NOT_HERE, OWN, NOT_ADOPTED, EMPTY, DAY -> Pages.goTo(PlatformPages.path(it));
        };
    }

    @PostMapping("/platforms/{id}/entry")
    @May(Who.TECHNOLOGY)
    ModelAndView put(@PathVariable String id, PlatformDeed deed, Viewer viewer) {
        var it = one(id);
        var problems = Problems.none();
        var entry = deed.entry(id, problems);
        if (!problems.isEmpty()) {
            return pages.putRight(it, deed, problems, viewer);
        }
        return switch (keeping.put(entry, viewer)) {
            case CLOSED ->
                    putRight(
                            it,
                            deed,
                            "marks",
                            "It has closed; nothing new is opened there",
                            viewer);
            case NOT_ADOPTED ->
                    putRight(
                            it,
                            deed,
                            "marks",
                            "Adopted needs the sign-in, and either the district’s network or the day it was approved",
                            viewer);
            case DONE, NOT_HERE, OWN, WORDS, EMPTY, DAY -> Pages.goTo(ApprovedController.LIST);
        };
    }

    @PostMapping("/platforms/{id}/removal")
    @May(Who.TECHNOLOGY)
    ModelAndView takeOff(@PathVariable String id, PlatformDeed deed, Viewer viewer) {
        var it = one(id);
        return switch (keeping.takeOff(id, text(deed.reason()), viewer)) {
            case WORDS -> putRight(it, deed, "reason", "Say why, in up to 1,000 letters", viewer);
            case DONE, NOT_HERE, OWN, NOT_ADOPTED, EMPTY, CLOSED, DAY ->
                    Pages.goTo(ApprovedController.LIST);
        };
    }

    @GetMapping("/platforms/terms")
    @May(Who.STAFF)
    ModelAndView terms(Viewer viewer) {
        return Pages.show(
                "platforms/web/terms",
                new TermsPage(
                        terms.waiting(viewer).stream()
                                .map(
                                        it ->
                                                new TermsPage.Row(
                                                        PlatformPages.path(it.platform())
                                                                + "/terms",
                                                        it.platform().name(),
                                                        it.version(),
                                                        it.platform().terms()))
                                .toList()));
    }

    @PostMapping("/platforms/{id}/terms")
    @May(Who.STAFF)
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String version,
            Viewer viewer) {
        terms.confirm(one(id).id(), version, viewer);
        return Pages.goTo(TermsWork.PATH);
    }

    private ModelAndView putRight(
            Platform it, PlatformDeed deed, String field, String words, Viewer viewer) {
        return pages.putRight(it, deed, Problems.none().add(field, words), viewer);
    }

    private Platform one(String id) {
        return platforms
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
