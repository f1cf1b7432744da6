package org.chaperone.app.policies.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Adopting;
import org.chaperone.app.policies.NotAdopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Pack;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Which edition of which policy the district acts by: reading all of them, adopting one. */
@Controller
@May(Who.SIGNED_IN)
class EditionsController {

    private static final String LIST = "/policy/editions";
    private static final String ONE = LIST + "/{pack}/{edition}";
    private static final String TEMPLATE = "policies/web/edition_form";
    private static final String AS_A_DATE = "Give the date as month, day, year, such as 12/07/2025";

    private final Policies policies;

    EditionsController(Policies policies) {
        this.policies = policies;
    }

    @GetMapping(LIST)
    ModelAndView list(Viewer viewer) {
        return Pages.show(
                "policies/web/editions", EditionsPage.of(policies, Who.ADMINISTRATOR.fits(viewer)));
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String pack, @PathVariable String edition, Viewer viewer) {
        var wanted = pack(pack, edition);
        return Pages.show(TEMPLATE, page(wanted, suggested(wanted), Problems.none(), viewer));
    }

    @PostMapping(ONE)
    @May(Who.ADMINISTRATOR)
    ModelAndView adopt(
            @PathVariable String pack,
            @PathVariable String edition,
            EditionPage.Form form,
            Viewer viewer) {
        var wanted = pack(pack, edition);
        var from = date(form.from());
        var decided = date(form.decided());
        var problems =
                Problems.none()
                        .unless(from.isPresent(), "from", AS_A_DATE)
                        .unless(
                                form.decided().isEmpty() || decided.isPresent(),
                                "decided",
                                AS_A_DATE);
        if (from.isPresent() && problems.isEmpty()) {
            try {
                policies.adopt(
                        new Adopting(pack, edition, from.get(), decided, Optional.of(form.vote())),
                        viewer);
                return Pages.goTo(LIST);
            } catch (NotAdopted refused) {
                refused.byField().forEach(problems::add);
            }
        }
        return Pages.putRight(TEMPLATE, page(wanted, form, problems, viewer));
    }

    private Pack pack(String pack, String edition) {
        return policies.edition(pack, edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EditionPage page(Pack wanted, EditionPage.Form form, Problems problems, Viewer viewer) {
        var now = policies.adoption(policies.today()).map(policies::pack);
        var same = now.filter(it -> it.id().equals(wanted.id())).isPresent();
        return new EditionPage(
                wanted,
                now,
                same,
                now.map(
                                it ->
                                        Change.ofParameters(
                                                it,
                                                wanted,
                                                policies.library().parameters().values()))
                        .orElse(List.of()),
                now.filter(it -> same).map(it -> Change.ofClauses(it, wanted)).orElse(List.of()),
                form,
                problems,
                Who.ADMINISTRATOR.fits(viewer));
    }

    /** From the day the edition names if nothing was adopted yet, else from today. */
    private EditionPage.Form suggested(Pack pack) {
        var edition = pack.edition();
        var first = policies.adoptions().isEmpty();
        var from =
                first || edition.effective().isAfter(policies.today())
                        ? edition.effective()
                        : policies.today();
        return new EditionPage.Form(from.toString(), "", "");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
