package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.access.Administration;
import org.chaperone.app.access.Administration.Handing;
import org.chaperone.app.access.Invitation;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody in who works for the schools. */
@Controller
@May({Who.ADMINISTRATOR, Who.TECHNOLOGY})
class InviteController {

    private static final String VIEW = "access/web/invite";

    private final Administration administration;
    private final Colleagues colleagues;
    private final LinkPages links;
    private final Roles roles;

    InviteController(
            Administration administration, Colleagues colleagues, LinkPages links, Roles roles) {
        this.administration = administration;
        this.colleagues = colleagues;
        this.links = links;
        this.roles = roles;
    }

    /**
     * @param q words to find somebody in the directory by
     * @param person who was found
     */
    @GetMapping("/accounts/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String person,
            Viewer viewer) {
        var form =
                person.isEmpty()
                        ? InviteForm.EMPTY
                        : colleagues
                                .one(person, viewer)
                                .map(it -> InviteForm.of(it, roles.names()))
                                .orElseThrow(AccountPages::notHere);
        return Pages.show(
                VIEW,
                new InvitePage(
                        q.strip(),
                        colleagues.found(q, viewer),
                        form,
                        Roles.given(),
                        roles.schools(),
                        Problems.none()));
    }

    @PostMapping("/accounts")
    ModelAndView invite(InviteForm form, Viewer viewer, HttpServletRequest request) {
        var problems = form.problems();
        var grant =
                GrantForm.read(form.text(form.role()), form.text(form.school()), roles, problems);
        if (!form.text(form.person()).isEmpty()) {
            colleagues.one(form.text(form.person()), viewer).orElseThrow(AccountPages::notHere);
        }
        if (problems.isEmpty()) {
            switch (administration.invite(invitation(form, grant), viewer)) {
                case Handing.Made made -> {
                    return links.show(made, request);
                }
                case Handing.Taken() ->
                        problems.add(
                                "email",
                                "There is an account with this address, or for this person. Find it in the list");
                case Handing.Refused(var why) -> problems.add("role", AccountPages.words(why));
            }
        }
        return Pages.putRight(
                VIEW,
                new InvitePage("", List.of(), form, Roles.given(), roles.schools(), problems));
    }

    private static Invitation invitation(InviteForm form, Optional<Viewer.Grant> grant) {
        var person = form.text(form.person());
        return new Invitation(
                person.isEmpty() ? null : person,
                form.text(form.name()),
                form.text(form.email()),
                grant.stream().toList());
    }
}
