package org.chaperone.app.families.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chaperone.app.families.NewLinks;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for another link. The answer is the same whatever was typed, as long as it is an address. */
@Controller
@May(Who.ANYONE)
class NewLinkController {

    private final NewLinks links;
    private final Guests guests;

    NewLinkController(NewLinks links, Guests guests) {
        this.links = links;
        this.guests = guests;
    }

    @PostMapping("/family/new-link")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = guests.at(request, FamilyController.HOME);
        if (!Recipient.isAddress(address.strip())) {
            return Gone.page(at, at.say("gone.address.problem"), UNPROCESSABLE_CONTENT);
        }
        var after = links.ask(address.strip(), request.getRemoteAddr());
        if (after.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(after.get().toSeconds() + 1));
            return Gone.page(at, at.say("gone.often"), TOO_MANY_REQUESTS);
        }
        return Pages.show("families/web/new_link", new PlainPage(at));
    }
}
