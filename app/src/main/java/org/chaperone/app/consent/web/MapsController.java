package org.chaperone.app.consent.web;

import java.util.List;
import org.chaperone.app.consent.imports.AnswerMaps;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.reading.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Saved maps from a student system's columns to answers. */
@Controller("consentMapsController")
@May({Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class MapsController {

    private static final String VIEW = "consent/web/maps";

    private final AnswerMaps maps;

    MapsController(AnswerMaps maps) {
        this.maps = maps;
    }

    @GetMapping("/consents/maps")
    ModelAndView show(@RequestParam(defaultValue = "") String name) {
        if (name.isEmpty()) {
            return Pages.show(VIEW, new MapsPage(maps.names(), "", "", List.of(), Problems.none()));
        }
        return maps.text(name)
                .map(it -> new MapsPage(maps.names(), name, it, List.of(), Problems.none()))
                .map(it -> Pages.show(VIEW, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/consents/maps")
    ModelAndView save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        var wrong = maps.save(name, text, viewer.actor());
        return wrong.isEmpty()
                ? Pages.goTo("/consents/maps")
                : Pages.putRight(
                        VIEW,
                        new MapsPage(
                                maps.names(),
                                name,
                                text,
                                wrong.stream().map(Problem::toString).toList(),
                                Problems.none().add("text", "The map can’t be read as it is")));
    }

    @PostMapping("/consents/maps/removal")
    ModelAndView remove(@RequestParam(defaultValue = "") String name, Viewer viewer) {
        if (!maps.remove(name, viewer.actor())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/maps");
    }
}
