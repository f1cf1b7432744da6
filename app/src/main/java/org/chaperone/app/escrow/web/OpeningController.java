package org.chaperone.app.escrow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.KeysNotUsable;
import org.chaperone.app.escrow.Login;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.LoginOpenings.Outcome;
import org.chaperone.app.escrow.Openers;
import org.chaperone.app.escrow.Opening;
import org.chaperone.app.escrow.Opening.State;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
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

/** An emergency: a second person agrees, the first is shown the login, a third reviews. */
@Controller
@May(Who.STAFF)
class OpeningController {

    private static final String VIEW = "escrow/web/opening";

    private final LoginOpenings openings;
    private final Registry registry;
    private final LoginPages pages;
    private final DistrictTime time;

    OpeningController(
            LoginOpenings openings, Registry registry, LoginPages pages, DistrictTime time) {
        this.openings = openings;
        this.registry = registry;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping("/logins/openings/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(
                VIEW, page(one(id, viewer), OpeningPage.JUSTIFIED, "", Problems.none(), viewer));
    }

    /**
     * @param answer {@code agree} or {@code decline}
     */
    @PostMapping("/logins/openings/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Viewer viewer) {
        if (openings.answer(id, answer.equals("agree"), viewer) == Outcome.NOT_HERE) {
            throw notHere();
        }
        return Pages.goTo(one(id, viewer).path());
    }

    /** The answer to this is the only one that has the login in the clear. */
    @PostMapping("/logins/openings/{id}/login")
    ModelAndView open(@PathVariable UUID id, Viewer viewer) {
        var opening = one(id, viewer);
        if (!opening.by().equals(viewer.account())) {
            throw notHere();
        }
        try {
            return openings.open(id, viewer)
                    .map(it -> shown(opening, it))
                    .orElseGet(() -> Pages.goTo(opening.path()));
        } catch (KeysNotUsable e) {
            var problems =
                    Problems.none()
                            .add(
                                    "open",
                                    "It wasn’t opened: the keys aren’t as they should be. Tell the administrator of Chaperone");
            return Pages.putRight(VIEW, page(opening, "", "", problems, viewer));
        }
    }

    /**
     * @param result {@code justified} or {@code not-justified}
     */
    @PostMapping("/logins/openings/{id}/review")
    ModelAndView review(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String finding,
            Viewer viewer) {
        var opening = one(id, viewer);
        var justified = result.equals(OpeningPage.JUSTIFIED);
        var problems =
                Problems.none()
                        .unless(
                                justified || result.equals(OpeningPage.NOT_JUSTIFIED),
                                "result",
                                "Choose what you saw");
        var outcome =
                problems.isEmpty()
                        ? openings.review(id, justified, finding, viewer)
                        : Outcome.WORDS;
        return switch (outcome) {
            case DONE, OVER -> Pages.goTo(opening.path());
            case NOT_HERE -> throw notHere();
            case WORDS ->
                    Pages.putRight(
                            VIEW,
                            page(
                                    opening,
                                    result,
                                    finding,
                                    problems.add("finding", "Say it in up to 1,000 letters"),
                                    viewer));
            case NOT_CHANGED_YET ->
                    Pages.putRight(
                            VIEW,
                            page(
                                    opening,
                                    result,
                                    finding,
                                    problems.add(
                                            "finding",
                                            "The password that was opened is still the one in use. It has to be changed and sealed first"),
                                    viewer));
        };
    }

    private ModelAndView shown(Opening opening, Login login) {
        try (login) {
            var parts =
                    login.parts().stream()
                            .map(it -> new ShownPage.Part(it.words(), login.text(it)))
                            .toList();
            return Pages.show(
                    "escrow/web/shown",
                    new ShownPage(name(opening), Escrow.path(opening.outlet()), parts));
        }
    }

    private OpeningPage page(
            Opening it, String result, String finding, Problems problems, Viewer viewer) {
        var state = pages.state(it);
        var waits = state == State.WAITING || state == State.AGREED;
        var own = it.by().equals(viewer.account());
        return new OpeningPage(
                it.path(),
                Escrow.path(it.outlet()),
                name(it),
                it.byName(),
                it.emergency().words(),
                it.words(),
                state.words(),
                waits ? time.at(it.expiresAt()) : "",
                state == State.WAITING && !own && Openers.mayAgree(viewer),
                state == State.AGREED && own,
                state == State.OPENED
                        && Openers.mayReview(viewer)
                        && !it.tookPart(viewer.account()),
                openings.isToBeChanged(it),
                steps(it),
                result,
                finding,
                problems);
    }

    private List<OpeningPage.Step> steps(Opening it) {
        var steps = new ArrayList<OpeningPage.Step>();
        var review = it.review();
        if (review != null) {
            steps.add(
                    new OpeningPage.Step(
                            review.name(),
                            review.justified()
                                    ? "reviewed it: it was an emergency"
                                    : "reviewed it: it wasn’t an emergency",
                            time.at(review.at()),
                            review.finding()));
        }
        var opened = it.openedAt();
        if (opened != null) {
            steps.add(new OpeningPage.Step(it.byName(), "opened it", time.at(opened), ""));
        }
        var answer = it.answer();
        if (answer != null) {
            steps.add(
                    new OpeningPage.Step(
                            answer.name(),
                            answer.agreed() ? "agreed" : "didn’t agree",
                            time.at(answer.at()),
                            ""));
        }
        steps.add(new OpeningPage.Step(it.byName(), "asked for it", time.at(it.askedAt()), ""));
        return steps;
    }

    private String name(Opening it) {
        return registry.find(it.outlet()).map(Outlet::name).orElse("");
    }

    private Opening one(UUID id, Viewer viewer) {
        return openings.find(id, viewer).orElseThrow(OpeningController::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
