package org.chaperone.app.families.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.families.Renewals;
import org.chaperone.app.families.web.RenewalPage.Query;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.chaperone.app.ui.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a school year, for who keeps the permissions of the school. */
@Controller
@May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class RenewalsController {

    private static final String VIEW = "families/web/renewal";

    private final Renewals renewals;
    private final District district;
    private final Site site;

    RenewalsController(Renewals renewals, District district, Site site) {
        this.renewals = renewals;
        this.district = district;
        this.site = site;
    }

    @GetMapping(Renewals.PATH)
    ModelAndView index(Viewer viewer) {
        return Pages.show("families/web/renewals", RenewalsPage.of(renewals.list(viewer)));
    }

    @GetMapping("/families/renewals/{id}")
    ModelAndView show(@PathVariable UUID id, Query query, Viewer viewer) {
        return Pages.show(VIEW, page(id, query, Problems.none(), viewer));
    }

    @PostMapping("/families/renewals/{id}/mails")
    ModelAndView mail(@PathVariable UUID id, Viewer viewer) {
        return back(id, renewals.mail(id, viewer));
    }

    @PostMapping("/families/renewals/{id}/stop")
    ModelAndView stop(@PathVariable UUID id, Viewer viewer) {
        return back(id, renewals.stop(id, viewer));
    }

    @PostMapping("/families/renewals/{id}/paper")
    ModelAndView onPaper(@PathVariable UUID id, Viewer viewer) {
        return back(id, renewals.onPaper(id, viewer));
    }

    @PostMapping("/families/renewals/{id}/letters")
    ModelAndView print(@PathVariable UUID id, Viewer viewer) {
        var made = there(renewals.print(id, viewer));
        return Pages.show(
                "families/web/letters",
                LettersPage.of(made, site.at(FamilyController.LINK), district));
    }

    /** Sent twice, it is put down once. */
    @PostMapping("/families/renewals/{id}/returns")
    ModelAndView returned(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String adult,
            @RequestParam(defaultValue = "") String box,
            Query query,
            Viewer viewer) {
        there(renewals.one(id, viewer));
        var known = box.equals("ticked") || box.equals("unticked");
        var problems =
                Problems.none().unless(known, "box", "Say whether the box on the form is ticked");
        if (known) {
            renewals.returned(id, adult, box.equals("ticked"), viewer)
                    .map(Reason::words)
                    .ifPresent(it -> problems.add("box", it));
        }
        return problems.isEmpty()
                ? Pages.goTo(Renewals.PATH + "/" + id)
                : Pages.putRight(VIEW, page(id, query, problems, viewer));
    }

    @PostMapping("/families/renewals/{id}/exports")
    void export(@PathVariable UUID id, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var rows = there(renewals.export(id, viewer));
        try (var sheet = new Sheet(response, "forms.csv", "Id", "Name", "Asked about", "State")) {
            for (var it : rows) {
                sheet.row(
                        it.adult().id(),
                        it.adult().name(),
                        LinksPage.children(it.adult()),
                        it.state().words());
            }
        }
    }

    private RenewalPage page(UUID id, Query query, Problems problems, Viewer viewer) {
        return RenewalPage.of(there(renewals.one(id, viewer)), query, problems);
    }

    private static ModelAndView back(UUID id, boolean there) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(Renewals.PATH + "/" + id);
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
