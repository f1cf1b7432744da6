package org.chaperone.app.access.web;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.access.TokenScope;
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

/** One's own tokens for programs. A new one stands in the answer that made it and nowhere else. */
@Controller
@May(Who.WORKERS)
class TokensController {

    private static final String VIEW = "access/web/tokens";
    private static final Set<String> DAYS = Set.of("30", "90", "365");

    private final OwnTokens tokens;
    private final DistrictTime time;

    TokensController(OwnTokens tokens, DistrictTime time) {
        this.tokens = tokens;
        this.time = time;
    }

    @GetMapping("/account/tokens")
    ModelAndView show(Viewer viewer) {
        return Pages.show(
                VIEW, page(viewer, Optional.empty(), "", Set.of(), "90", Problems.none()));
    }

    @PostMapping("/account/tokens")
    ModelAndView make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            @RequestParam(defaultValue = "90") String days,
            Viewer viewer) {
        var wanted =
                Stream.of(TokenScope.values())
                        .filter(it -> scopes.contains(it.word()))
                        .collect(Collectors.toSet());
        var called = name.strip();
        var problems =
                Problems.none()
                        .unless(
                                !called.isEmpty() && called.length() <= OwnTokens.LONGEST_NAME,
                                "name",
                                "Give it a name of up to 100 characters")
                        .unless(!wanted.isEmpty(), "scopes", "Choose what it is good for")
                        .unless(DAYS.contains(days), "days", "Choose how long it is good");
        var made =
                problems.isEmpty()
                        ? tokens.make(called, wanted, Duration.ofDays(Long.parseLong(days)), viewer)
                        : Optional.<String>empty();
        if (made.isEmpty()) {
            problems.unless(
                    !problems.isEmpty(),
                    "name",
                    "End one first; %d at a time are the most".formatted(OwnTokens.MOST));
            return Pages.putRight(
                    VIEW, page(viewer, made, name, new HashSet<>(scopes), days, problems));
        }
        return Pages.show(VIEW, page(viewer, made, "", Set.of(), "90", problems));
    }

    @PostMapping("/account/tokens/{id}/revocation")
    ModelAndView revoke(@PathVariable UUID id, Viewer viewer) {
        if (!tokens.revoke(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/account/tokens");
    }

    private TokensPage page(
            Viewer viewer,
            Optional<String> made,
            String name,
            Set<String> scopes,
            String days,
            Problems problems) {
        var rows = tokens.of(viewer).stream().map(it -> TokensPage.Row.of(it, time)).toList();
        return new TokensPage(rows, made, name, scopes, days, problems);
    }
}
