package org.chaperone.app.escrow.web;

import java.util.UUID;
import org.chaperone.app.escrow.Asked;
import org.chaperone.app.escrow.Deposited;
import org.chaperone.app.escrow.Emergency;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.KeysNotUsable;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.Openers;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The login of an outlet: sealed by who runs it, asked for in an emergency. */
@Controller
@May(Who.STAFF)
class LoginController {

    private static final String VIEW = "escrow/web/login";

    private final Escrow escrow;
    private final LoginOpenings openings;
    private final Registry registry;
    private final LoginPages pages;

    LoginController(Escrow escrow, LoginOpenings openings, Registry registry, LoginPages pages) {
        this.escrow = escrow;
        this.openings = openings;
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping("/outlets/{id}/login")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(
                VIEW,
                pages.page(
                        one(id, viewer), LoginForm.EMPTY, AskForm.EMPTY, Problems.none(), viewer));
    }

    @PostMapping("/outlets/{id}/login")
    ModelAndView seal(@PathVariable UUID id, LoginForm form, Viewer viewer) {
        var outlet = one(id, viewer);
        try (var login = form.login()) {
            return switch (escrow.seal(id, login, viewer)) {
                case Deposited.Done _, Deposited.NotWanted _ -> Pages.goTo(Escrow.path(id));
                case Deposited.Wrong(var problems) -> putRight(outlet, form, problems, viewer);
                case Deposited.NotHere _ -> {
                    if (!Openers.maySeal(outlet, viewer)) {
                        throw notHere();
                    }
                    yield Pages.goTo(Escrow.path(id));
                }
            };
        } catch (KeysNotUsable e) {
            return putRight(
                    outlet,
                    form,
                    Problems.none()
                            .add(
                                    "user",
                                    "It wasn’t sealed: the keys aren’t as they should be. Tell the administrator of Chaperone"),
                    viewer);
        }
    }

    @PostMapping("/outlets/{id}/login/openings")
    ModelAndView ask(@PathVariable UUID id, AskForm form, Viewer viewer) {
        var outlet = one(id, viewer);
        var emergency = ListAddress.constant(Emergency.values(), form.emergency());
        return switch (openings.ask(id, emergency, ListAddress.text(form.words()), viewer)) {
            case Asked.Waiting(var opening) -> Pages.goTo(opening.path());
            case Asked.ReviewFirst _, Asked.OwnSeal _, Asked.NothingSealed _ ->
                    Pages.goTo(Escrow.path(id));
            case Asked.NotHere _ -> throw notHere();
            case Asked.NoEmergency _ ->
                    Pages.putRight(
                            VIEW,
                            pages.page(
                                    outlet,
                                    LoginForm.EMPTY,
                                    form,
                                    Problems.none()
                                            .unless(
                                                    emergency != null,
                                                    "emergency",
                                                    "Choose the emergency. Without one, nothing is opened")
                                            .add(
                                                    "words",
                                                    "Say what happened, in 20 to 1,000 letters"),
                                    viewer));
        };
    }

    private ModelAndView putRight(Outlet outlet, LoginForm form, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, pages.page(outlet, form, AskForm.EMPTY, problems, viewer));
    }

    private Outlet one(UUID id, Viewer viewer) {
        return registry.find(id)
                .filter(it -> Openers.maySee(it, viewer))
                .orElseThrow(LoginController::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
