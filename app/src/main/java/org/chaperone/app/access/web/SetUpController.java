package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.NewPassword;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.May;
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

/** Makes the first administrator. */
@Controller
@May(Who.ANYONE)
class SetUpController {

    private static final String VIEW = "access/web/set_up";

    private final SetUpLink link;
    private final Access access;

    SetUpController(SetUpLink link, Access access) {
        this.link = link;
        this.access = access;
    }

    @GetMapping("/set-up/{token}")
    ModelAndView show(@PathVariable String token) {
        check(token);
        return Pages.show(VIEW, new SetUpPage(token, "", "", Problems.none()));
    }

    @PostMapping("/set-up/{token}")
    ModelAndView open(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        check(token);
        var problems =
                Problems.none()
                        .unless(!name.isBlank(), "name", "Give your name")
                        .unless(
                                email.strip().matches("[^@\\s]+@[^@\\s]+"),
                                "email",
                                "Give an e-mail address, such as priya@alderfalls.example")
                        .unless(NewPassword.fits(password), "password", NewPassword.WORDS);
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, new SetUpPage(token, name, email, problems));
        }
        access.openFirst(name, email, password, Actor.visitor(request.getRemoteAddr()));
        return Pages.goTo("/sign-in");
    }

    private void check(String token) {
        if (!link.opens(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
