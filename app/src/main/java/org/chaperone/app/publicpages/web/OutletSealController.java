package org.chaperone.app.publicpages.web;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.publicpages.PublicWords;
import org.chaperone.app.publicpages.Seal;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

/** The seal of an outlet: what its owner puts on the page, given and taken back by the offices that run all outlets. */
@Controller
@May(Who.STAFF)
class OutletSealController {

    private static final String VIEW = "publicpages/web/outlet_seal";

    private final Seals seals;
    private final Registry registry;
    private final District district;
    private final DistrictTime time;
    private final Site site;

    OutletSealController(
            Seals seals, Registry registry, District district, DistrictTime time, Site site) {
        this.seals = seals;
        this.registry = registry;
        this.district = district;
        this.time = time;
        this.site = site;
    }

    @GetMapping("/outlets/{id}/seal")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(VIEW, page(one(id), "", Problems.none(), viewer));
    }

    @PostMapping("/outlets/{id}/seal")
    ModelAndView give(@PathVariable UUID id, Viewer viewer) {
        var outlet = one(id);
        if (!Seals.mayGive(viewer)) {
            throw notHere();
        }
        seals.give(id, viewer);
        return Pages.goTo(path(outlet));
    }

    @PostMapping("/outlets/{id}/seal/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        var outlet = one(id);
        if (!Seals.mayGive(viewer)) {
            throw notHere();
        }
        if (seals.current(outlet).isEmpty()) {
            return Pages.goTo(path(outlet));
        }
        if (reason.isBlank() || reason.strip().length() > Seals.LONGEST_REASON) {
            var problems = Problems.none().add("reason", "Say why, in up to 1,000 letters");
            return Pages.putRight(VIEW, page(outlet, reason, problems, viewer));
        }
        seals.withdraw(id, reason, viewer);
        return Pages.goTo(path(outlet));
    }

    static String path(Outlet outlet) {
        return outlet.path() + "/seal";
    }

    private OutletSealPage page(Outlet it, String reason, Problems problems, Viewer viewer) {
        var current = it.isInUse() ? seals.current(it) : Optional.<Seal>empty();
        return new OutletSealPage(
                path(it),
                it.path(),
                it.name(),
                current.map(Seal::path).orElse(""),
                current.map(this::snippet).orElse(""),
                seals.of(it.id()).stream()
                        .map(
                                one ->
                                        new OutletSealPage.Given(
                                                one.address(),
                                                one.issuedBy(),
                                                time.at(one.issuedAt()),
                                                state(one, it)))
                        .toList(),
                Seals.mayGive(viewer) && it.isInUse(),
                reason,
                problems);
    }

    private String state(Seal seal, Outlet outlet) {
        var withdrawal = seal.withdrawal();
        if (withdrawal != null) {
            return "Taken back by %s on %s: %s"
                    .formatted(withdrawal.by(), time.at(withdrawal.at()), withdrawal.reason());
        }
        if (!outlet.isInUse()) {
            return "Not valid since the page was closed";
        }
        return seal.address().equals(outlet.address())
                ? "Valid"
                : "Not valid at the page’s address of today";
    }

    /** The whole address of the page comes along with a click, so that a copy elsewhere is told from it. */
    private String snippet(Seal seal) {
        var words = PublicWords.of("en", Locale.US).say("seal.alt", district.name());
        return """
        <a href="%s" referrerpolicy="unsafe-url" data-seal-signature="%s"><img src="%s.svg" width="120" height="120" alt="%s"></a>"""
                .formatted(
                        site.at(seal.path()),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(seal.signature()),
                        site.at(seal.path()),
                        HtmlUtils.htmlEscape(words, "UTF-8"));
    }

    private Outlet one(UUID id) {
        return registry.find(id).orElseThrow(OutletSealController::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
