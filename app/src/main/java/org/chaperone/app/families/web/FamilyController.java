package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.id;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.families.Answers;
import org.chaperone.app.families.Asked;
import org.chaperone.app.families.Visit;
import org.chaperone.app.families.Visits;
import org.chaperone.app.families.Visits.Recognition;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A family's way from its link to what it says. */
@Controller
@May(Who.ANYONE)
class FamilyController {

    /** What stands before a link's secret; short, as it is typed from paper too. */
    static final String LINK = "/f/";

    static final String HOME = "/family";
    private static final String WHO = "families/web/who";
    private static final String PERMITS = "families/web/permits";

    private final Visits visits;
    private final Answers answers;
    private final Asked asked;
    private final Guests guests;
    private final FamilyPages pages;

    FamilyController(
            Visits visits, Answers answers, Asked asked, Guests guests, FamilyPages pages) {
        this.visits = visits;
        this.answers = answers;
        this.asked = asked;
        this.guests = guests;
        this.pages = pages;
    }

    /** The secret goes from the address into a cookie at once. */
    @GetMapping(LINK + "{secret}")
    ModelAndView open(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return visits.open(secret, Guests.language(request), visitor(request))
                .map(
                        it -> {
                            VisitCookie.write(it.secret(), request, response);
                            return Pages.goTo(HOME);
                        })
                .orElseGet(() -> gone(request));
    }

    @GetMapping(HOME)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String child, HttpServletRequest request) {
        var visit = guests.visit(request);
        return visit.isPresent() ? page(visit.get(), child, null, HttpStatus.OK) : gone(request);
    }

    @PostMapping(HOME + "/birth-date")
    ModelAndView recognise(
            BirthDateForm form, HttpServletRequest request, HttpServletResponse response) {
        var visit = guests.visit(request);
        if (visit.isEmpty()) {
            return gone(request);
        }
        var at = guests.at(visit.get(), HOME);
        var date = form.date();
        if (date.isEmpty()) {
            return who(visit.get(), form, at.say("who.unreadable"), UNPROCESSABLE_CONTENT);
        }
        return switch (visits.recognise(visit.get(), date.get(), request.getRemoteAddr())) {
            case Recognition.Right() -> Pages.goTo(HOME);
            case Recognition.Wrong(var left) ->
                    who(visit.get(), form, at.say("who.wrong", left), UNPROCESSABLE_CONTENT);
            case Recognition.Gone() -> gone(request);
            case Recognition.TooOften(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
                yield who(visit.get(), form, at.say("who.often"), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping(HOME)
    ModelAndView say(
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String form,
            HttpServletRequest request) {
        var visit = guests.visit(request);
        if (visit.isEmpty() || !visit.get().recognised()) {
            return gone(request);
        }
        var token = id(form);
        var said = Choices.read(asked.cards(), request::getParameter);
        var recording =
                token == null
                        ? new Recording.Refused(Reason.NOTHING)
                        : answers.say(visit.get(), token, child, said, visitor(request));
        return switch (recording) {
            case Recording.Recorded(var statement) ->
                    Pages.goTo(ReceiptController.PATH + statement);
            case Recording.Refused(var reason) -> refused(visit.get(), child, reason);
        };
    }

    @PostMapping(HOME + "/leaving")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        var at = guests.visit(request).map(it -> guests.at(it, HOME));
        guests.visit(request).ifPresent(visits::leave);
        VisitCookie.remove(request, response);
        return Pages.show(
                "families/web/left", new PlainPage(at.orElseGet(() -> guests.at(request, HOME))));
    }

    private ModelAndView refused(Visit visit, String child, Reason reason) {
        return switch (reason) {
            case NOTHING -> page(visit, child, "permits.nothing", UNPROCESSABLE_CONTENT);
            case OUT_OF_SIGHT -> page(visit, null, null, HttpStatus.NOT_FOUND);
            default -> page(visit, child, "permits.refused", UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(
            Visit visit, @Nullable String child, @Nullable String problem, HttpStatus status) {
        if (!visit.recognised()) {
            return who(visit, BirthDateForm.EMPTY, null, HttpStatus.OK);
        }
        var voices = visits.asked(visit);
        if (voices.values().stream().allMatch(it -> it.hindrance().isPresent())) {
            return Pages.show("families/web/office", new PlainPage(guests.at(visit, HOME)));
        }
        return Pages.show(PERMITS, pages.of(visit, voices, child, problem), status);
    }

    private ModelAndView who(
            Visit visit, BirthDateForm form, @Nullable String problem, HttpStatus status) {
        var page = WhoPage.of(guests.at(visit, HOME), visits.whoseBirthDate(visit), form, problem);
        return Pages.show(WHO, page, status);
    }

    private ModelAndView gone(HttpServletRequest request) {
        return Gone.page(guests.at(request, HOME));
    }

    private static Actor visitor(HttpServletRequest request) {
        return Actor.visitor(request.getRemoteAddr());
    }
}
