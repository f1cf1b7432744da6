package org.chaperone.app.consent.web;

import static org.chaperone.app.ui.ListAddress.constant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Recording.Refused;
import org.chaperone.app.consent.Standing;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who works for the schools says what may be published of them. */
@Controller
@May(Who.WORKERS)
class OwnConsentController {

    private final Permissions permissions;
    private final Statements statements;

    OwnConsentController(Permissions permissions, Statements statements) {
        this.permissions = permissions;
        this.statements = statements;
    }

    @GetMapping("/consents/mine")
    ModelAndView show(@RequestParam(required = false) @Nullable String saved, Viewer viewer) {
        return Pages.show("consent/web/own", OwnConsentPage.of(standing(viewer), saved != null));
    }

    @PostMapping("/consents/mine")
    ModelAndView save(@RequestParam Map<String, String> form, Viewer viewer) {
        var before = standing(viewer);
        var answers = new HashMap<Cell, Consent>();
        OwnConsentPage.cells()
                .forEach(
                        cell -> {
                            var chosen =
                                    constant(
                                            Consent.values(), form.get(OwnConsentPage.field(cell)));
                            var said = chosen == null ? Consent.UNKNOWN : chosen;
                            var was = before.get(cell);
                            if (was != null && was.answer() != said) {
                                answers.put(cell, said);
                            }
                        });
        if (!answers.isEmpty() && statements.own(answers, null, "", viewer) instanceof Refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/mine?saved=yes");
    }

    private Map<Cell, Standing> standing(Viewer viewer) {
        var person = viewer.person();
        var held =
                person == null
                        ? null
                        : permissions
                                .of(List.of(person), OwnConsentPage.cells().toList(), null)
                                .get(person);
        if (held == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return held.permissions().entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, it -> it.getValue().standing()));
    }
}
