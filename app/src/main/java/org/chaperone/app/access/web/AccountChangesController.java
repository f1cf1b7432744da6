package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.access.Administration;
import org.chaperone.app.access.Administration.Handing;
import org.chaperone.app.access.Administration.Outcome;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done to somebody else's account. */
@Controller
@May({Who.ADMINISTRATOR, Who.TECHNOLOGY})
class AccountChangesController {

    private final Administration administration;
    private final AccountPages pages;
    private final LinkPages links;
    private final Roles roles;

    AccountChangesController(
            Administration administration, AccountPages pages, LinkPages links, Roles roles) {
        this.administration = administration;
        this.pages = pages;
        this.links = links;
        this.roles = roles;
    }

    @PostMapping("/accounts/{id}/roles")
    ModelAndView give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String school,
            Viewer viewer) {
        var problems = Problems.none();
        var grant = GrantForm.read(role, school, roles, problems);
        return grant.isEmpty()
                ? pages.show(id, viewer, problems)
                : after(id, administration.give(id, grant.get(), viewer), viewer);
    }

    @PostMapping("/accounts/{id}/roles/end")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String school,
            Viewer viewer) {
        var grant = GrantForm.held(role, school).orElseThrow(AccountPages::notHere);
        return after(id, administration.take(id, grant, viewer), viewer);
    }

    @PostMapping("/accounts/{id}/deactivation")
    ModelAndView deactivate(@PathVariable UUID id, Viewer viewer) {
        return after(id, administration.deactivate(id, viewer), viewer);
    }

    @PostMapping("/accounts/{id}/deactivation/end")
    ModelAndView reactivate(@PathVariable UUID id, Viewer viewer) {
        return after(id, administration.reactivate(id, viewer), viewer);
    }

    @PostMapping("/accounts/{id}/sessions/end")
    ModelAndView endSessions(@PathVariable UUID id, Viewer viewer) {
        return after(id, administration.endSessions(id, viewer), viewer);
    }

    @PostMapping("/accounts/{id}/links")
    ModelAndView link(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return switch (administration.link(id, viewer).orElseThrow(AccountPages::notHere)) {
            case Handing.Made made -> links.show(made, request);
            case Handing.Refused(var why) -> pages.after(id, why, viewer);
            case Handing.Taken() -> throw new IllegalStateException("The account is there");
        };
    }

    private ModelAndView after(UUID id, Optional<Outcome> outcome, Viewer viewer) {
        return pages.after(id, outcome.orElseThrow(AccountPages::notHere), viewer);
    }
}
