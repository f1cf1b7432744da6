package org.chaperone.app.access.web;

import org.chaperone.app.access.NewPassword;
import org.chaperone.app.access.PasswordLinks;
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
import org.springframework.web.servlet.ModelAndView;

/** Choosing a password by a link that was handed over. */
@Controller
@May(Who.ANYONE)
class WelcomeController {

    static final String PATH = "/welcome/";
    private static final String VIEW = "access/web/welcome";

    private final PasswordLinks links;

    WelcomeController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping(PATH + "{token}")
    ModelAndView show(@PathVariable String token) {
        return page(token, Problems.none());
    }

    @PostMapping(PATH + "{token}")
    ModelAndView choose(
            @PathVariable String token, @RequestParam(defaultValue = "") String password) {
        if (!NewPassword.fits(password)) {
            return page(token, Problems.none().add("password", NewPassword.WORDS));
        }
        return links.choose(token, password) ? Pages.goTo("/sign-in") : gone();
    }

    private ModelAndView page(String token, Problems problems) {
        var account = links.opens(token);
        if (account.isEmpty()) {
            return gone();
        }
        var page = WelcomePage.of(token, account.get(), problems);
        return problems.isEmpty() ? Pages.show(VIEW, page) : Pages.putRight(VIEW, page);
    }

    private static ModelAndView gone() {
        return Pages.show("access/web/link_gone", "", HttpStatus.NOT_FOUND);
    }
}
