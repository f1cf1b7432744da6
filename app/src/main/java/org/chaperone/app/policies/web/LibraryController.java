package org.chaperone.app.policies.web;

import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Text;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The texts of the policy: finding them, reading them, putting other words in their place. */
@Controller
@May(Who.WORKERS)
class LibraryController {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final String FORM = "policies/web/text_form";

    private final Policies policies;
    private final Texts texts;

    LibraryController(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @GetMapping("/guidance")
    ModelAndView library(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String moment) {
        return Pages.show(
                "policies/web/library",
                LibraryPage.of(
                        policies.pack(), texts.all(), q.strip(), topic, moment, policies.zone()));
    }

    @GetMapping("/guidance/texts/{id}")
    ModelAndView text(@PathVariable String id, Viewer viewer) {
        var pack = policies.pack();
        var history = texts.history(id);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.show(
                "policies/web/text",
                new TextPage(
                        TextView.of(history.getFirst(), pack, policies.zone()),
                        history.stream()
                                .skip(1)
                                .map(
                                        it ->
                                                new TextPage.Older(
                                                        it.version(),
                                                        TextView.of(it, pack, policies.zone())))
                                .toList(),
                        Who.ADMINISTRATOR.fits(viewer)));
    }

    @GetMapping("/guidance/texts/{id}/edit")
    @May(Who.ADMINISTRATOR)
    ModelAndView edit(@PathVariable String id, @RequestParam @Nullable Integer from) {
        var now = text(id);
        var words =
                texts.history(id).stream()
                        .filter(it -> from != null && it.version() == from)
                        .findFirst()
                        .orElse(now);
        return Pages.show(
                FORM,
                new TextForm(
                        id,
                        now.version(),
                        words.guidance().title(),
                        words.guidance().body(),
                        Problems.none()));
    }

    @PostMapping("/guidance/texts/{id}/edit")
    @May(Who.ADMINISTRATOR)
    ModelAndView replace(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam String title,
            @RequestParam String body,
            Viewer viewer) {
        text(id);
        var problems =
                Problems.none()
                        .unless(!title.isBlank(), "title", "Give it a title")
                        .unless(
                                title.length() <= LONGEST_TITLE,
                                "title",
                                "Keep the title to 200 characters")
                        .unless(!body.isBlank(), "body", "Write the text")
                        .unless(
                                body.length() <= LONGEST_BODY,
                                "body",
                                "Keep the text to 20,000 characters");
        if (problems.isEmpty()
                && texts.replace(id, seen, title, body, viewer) == Texts.Outcome.OVERTAKEN) {
            problems.add(
                    "body",
                    "Somebody else changed this text since you opened it. Read theirs first, then send yours once more.");
        }
        return problems.isEmpty()
                ? Pages.goTo("/guidance/texts/" + id)
                : Pages.putRight(FORM, new TextForm(id, text(id).version(), title, body, problems));
    }

    private Text text(String id) {
        return texts.text(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
