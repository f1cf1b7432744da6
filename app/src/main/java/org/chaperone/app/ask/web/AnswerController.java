package org.chaperone.app.ask.web;

import java.util.UUID;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.ContactAnswers;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Answers by address: the facts stand in it, so that a colleague who gets the link asks the same for themselves. */
@Controller
@May(Who.WORKERS)
class AnswerController {

    private static final String VIEW = "ask/web/answer";

    private final Ask ask;
    private final ContactAnswers contacts;
    private final Ways ways;
    private final DistrictTime time;

    AnswerController(Ask ask, ContactAnswers contacts, Ways ways, DistrictTime time) {
        this.ask = ask;
        this.contacts = contacts;
        this.ways = ways;
        this.time = time;
    }

    @GetMapping("/ask/{question}/answer")
    ModelAndView show(@PathVariable String question, WebRequest request, Viewer viewer) {
        var problems = Problems.none();
        var asked = Asked.of(question).question();
        var known = ask.known(asked, viewer);
        var given = known.complete(Given.read(asked, request::getParameter, problems));
        var page =
                AnswerPage.of(
                        given,
                        ask.answer(given, viewer),
                        known,
                        problems,
                        ways.open(viewer),
                        time.now(),
                        contacts.looksUp() && Who.STAFF.fits(viewer),
                        UUID.randomUUID());
        return problems.isEmpty() ? Pages.show(VIEW, page) : Pages.putRight(VIEW, page);
    }
}
