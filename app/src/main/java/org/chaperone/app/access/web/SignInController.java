package org.chaperone.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chaperone.app.access.Device;
import org.chaperone.app.access.SignIn;
import org.chaperone.app.access.SignIn.Outcome;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.LocalPath;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private static final String VIEW = "access/web/sign_in";

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    @May(Who.ANYONE)
    ModelAndView show(@RequestParam(defaultValue = "/") String next, @Nullable Viewer viewer) {
        return viewer == null
                ? Pages.show(VIEW, SignInPage.fresh(next))
                : Pages.goTo(LocalPath.of(next));
    }

    @PostMapping("/sign-in")
    @May(Who.ANYONE)
    ModelAndView in(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems =
                Problems.none()
                        .unless(!email.isBlank(), "email", "Give your school e-mail address")
                        .unless(!password.isEmpty(), "password", "Give your password");
        if (!problems.isEmpty()) {
            return Pages.putRight(VIEW, new SignInPage(email, next, problems));
        }
        var device = new Device(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        return switch (signIn.attempt(email, password, device)) {
            case Outcome.SignedIn(var secret) -> {
                leave(viewer, request);
                SessionCookie.write(secret, request, response);
                yield Pages.goTo(LocalPath.of(next));
            }
            case Outcome.Refused() ->
                    Pages.putRight(
                            VIEW,
                            new SignInPage(
                                    email,
                                    next,
                                    problems.add(
                                            "password",
                                            "This address and this password don’t belong together")));
            case Outcome.TooOften(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
                yield Pages.show(
                        VIEW,
                        new SignInPage(email, next, problems.add("email", Waiting.words(wait))),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    @May(Who.SIGNED_IN)
    String out(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        leave(viewer, request);
        SessionCookie.remove(request, response);
        return "redirect:/sign-in";
    }

    /** Also before signing in again: nobody keeps the session of somebody else. */
    private void leave(@Nullable Viewer viewer, HttpServletRequest request) {
        if (viewer != null) {
            SessionCookie.read(request).ifPresent(secret -> signIn.out(secret, viewer));
        }
    }
}
