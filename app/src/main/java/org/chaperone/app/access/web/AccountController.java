package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.chaperone.app.access.NewPassword;
import org.chaperone.app.access.OwnAccount;
import org.chaperone.app.access.OwnAccount.Changing;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One's own account. */
@Controller
@May(Who.SIGNED_IN)
class AccountController {

    private static final String VIEW = "access/web/account";

    private final OwnAccount own;
    private final Roles roles;
    private final DistrictTime time;

    AccountController(OwnAccount own, Roles roles, DistrictTime time) {
        this.own = own;
        this.roles = roles;
        this.time = time;
    }

    @GetMapping("/account")
    ModelAndView show(
            @RequestParam(defaultValue = "false") boolean changed,
            Viewer viewer,
            HttpServletRequest request) {
        return Pages.show(VIEW, page(viewer, request, changed, Problems.none()));
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String now,
            @RequestParam(defaultValue = "") String next,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems =
                Problems.none()
                        .unless(!now.isEmpty(), "now", "Give the password that you have now")
                        .unless(NewPassword.fits(next), "next", NewPassword.WORDS);
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, page(viewer, request, false, problems));
        }
        return switch (own.change(now, next, secret(request), viewer)) {
            case Changing.Changed() -> Pages.goTo("/account?changed=true");
            case Changing.Wrong() ->
                    Pages.putRight(
                            VIEW,
                            page(
                                    viewer,
                                    request,
                                    false,
                                    problems.add(
                                            "now", "This isn’t the password that you have now")));
            case Changing.TooOften(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                yield Pages.show(
                        VIEW,
                        page(viewer, request, false, problems.add("now", Waiting.words(pause))),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/account/sessions/{id}/end")
    ModelAndView end(@PathVariable UUID id, Viewer viewer) {
        if (!own.end(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/account");
    }

    @PostMapping("/account/sessions/end")
    ModelAndView endOthers(Viewer viewer, HttpServletRequest request) {
        own.endOthers(secret(request), viewer);
        return Pages.goTo("/account");
    }

    private AccountPage page(
            Viewer viewer, HttpServletRequest request, boolean changed, Problems problems) {
        var sessions = own.sessions(secret(request), viewer);
        return AccountPage.of(viewer, sessions, changed, problems, roles, time);
    }

    private static String secret(HttpServletRequest request) {
        return SessionCookie.read(request).orElse("");
    }
}
