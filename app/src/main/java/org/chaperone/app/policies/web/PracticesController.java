package org.chaperone.app.policies.web;

import java.util.UUID;
import org.chaperone.app.policies.GoodPractices;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
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

/** Good practice: reading it, sharing one's own, taking it back. */
@Controller
@May(Who.WORKERS)
class PracticesController {

    private static final String LIST = "/guidance/practices";
    private static final String FORM = "policies/web/practice_form";
    private static final String TOPIC = "good practice";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 10_000;

    private final Policies policies;
    private final GoodPractices practices;
    private final Texts texts;

    PracticesController(Policies policies, GoodPractices practices, Texts texts) {
        this.policies = policies;
        this.practices = practices;
        this.texts = texts;
    }

    @GetMapping(LIST)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String level,
            Viewer viewer) {
        var pack = policies.pack();
        return Pages.show(
                "policies/web/practices",
                PracticesPage.of(
                        practices.all(),
                        q.strip(),
                        level,
                        texts.all().stream()
                                .filter(
                                        it ->
                                                it.guidance()
                                                        .topic()
                                                        .filter(
                                                                topic ->
                                                                        topic.toLowerCase(
                                                                                        java.util
                                                                                                .Locale
                                                                                                .ROOT)
                                                                                .startsWith(TOPIC))
                                                        .isPresent())
                                .map(it -> TextView.of(it, pack, policies.zone()))
                                .toList(),
                        viewer,
                        policies.zone(),
                        Who.STAFF.fits(viewer)));
    }

    @GetMapping(LIST + "/new")
    @May(Who.STAFF)
    ModelAndView form() {
        return Pages.show(FORM, new PracticeForm("", "", "", Problems.none()));
    }

    @PostMapping(LIST)
    @May(Who.STAFF)
    ModelAndView share(
            @RequestParam String title,
            @RequestParam String level,
            @RequestParam String words,
            Viewer viewer) {
        var problems =
                Problems.none()
                        .unless(!title.isBlank(), "title", "Give it a title")
                        .unless(
                                title.length() <= LONGEST_LINE,
                                "title",
                                "Keep the title to 200 characters")
                        .unless(!level.isBlank(), "level", "Say for which classes it is")
                        .unless(
                                level.length() <= LONGEST_LINE,
                                "level",
                                "Keep this to 200 characters")
                        .unless(!words.isBlank(), "words", "Say what you do and how it goes")
                        .unless(
                                words.length() <= LONGEST_WORDS,
                                "words",
                                "Keep the text to 10,000 characters");
        if (!problems.isEmpty()) {
            return Pages.putRight(FORM, new PracticeForm(title, level, words, problems));
        }
        practices.share(title, level, words, viewer);
        return Pages.goTo(LIST);
    }

    @PostMapping(LIST + "/{id}/withdraw")
    @May(Who.STAFF)
    ModelAndView withdraw(@PathVariable UUID id, Viewer viewer) {
        var practice =
                practices
                        .practice(id)
                        .filter(it -> GoodPractices.mayWithdraw(it, viewer))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        practices.withdraw(practice, viewer);
        return Pages.goTo(LIST);
    }
}
