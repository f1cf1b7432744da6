package org.chaperone.app.registry.web;

import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Unasked;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was opened before it was asked for. */
@Controller
@May(Who.STAFF)
class UnaskedController {

    private final Unasked unasked;
    private final Policies policies;
    private final Units units;

    UnaskedController(Unasked unasked, Policies policies, Units units) {
        this.unasked = unasked;
        this.policies = policies;
        this.units = units;
    }

    @GetMapping("/outlets/unasked")
    ModelAndView index(Viewer viewer) {
        var names = units.names();
        var pack = policies.adoption(policies.today()).map(policies::pack);
        return Pages.show(
                "registry/web/unasked",
                new UnaskedPage(
                        unasked.findings(viewer).stream()
                                .map(
                                        it ->
                                                new UnaskedPage.Row(
                                                        it.outlet().path(),
                                                        it.outlet().name(),
                                                        it.words(),
                                                        names.getOrDefault(
                                                                it.outlet().school(),
                                                                "A school that is gone"),
                                                        Days.words(it.outlet().since()),
                                                        pack.map(
                                                                        one ->
                                                                                Citations.of(
                                                                                        one,
                                                                                        it
                                                                                                .clauses()))
                                                                .orElseThrow()))
                                .toList()));
    }
}
