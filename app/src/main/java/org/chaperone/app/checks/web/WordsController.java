package org.chaperone.app.checks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.checks.WordList;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The words that the district adds to the lists of screening, for the office that minds them. */
@Controller
@May({Who.COMMUNICATIONS, Who.ADMINISTRATOR})
class WordsController {

    private static final String VIEW = "checks/web/words";

    private final WordList words;
    private final DistrictTime time;

    WordsController(WordList words, DistrictTime time) {
        this.words = words;
        this.time = time;
    }

    @GetMapping("/check/words")
    ModelAndView list(WordQuery query) {
        return Pages.show(VIEW, page(query, WordForm.EMPTY, Problems.none()));
    }

    @PostMapping("/check/words")
    ModelAndView add(WordForm form, Viewer viewer) {
        var problems = Problems.none();
        var word = form.read(problems);
        if (word.isPresent() && !words.add(word.get(), viewer)) {
            problems.add("entry", "This one is on the list already");
        }
        return problems.isEmpty()
                ? Pages.goTo("/check/words?order=newest")
                : Pages.putRight(VIEW, page(WordQuery.ALL, form, problems));
    }

    @PostMapping("/check/words/{id}/force")
    ModelAndView putInForce(@PathVariable UUID id, Viewer viewer) {
        words.putInForce(id, viewer);
        return Pages.goTo("/check/words");
    }

    @PostMapping("/check/words/{id}/end")
    ModelAndView end(@PathVariable UUID id, Viewer viewer) {
        words.end(id, viewer);
        return Pages.goTo("/check/words");
    }

    @PostMapping("/check/words/exports")
    void export(WordQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "words.csv",
                        "Type",
                        "Word",
                        "Effect",
                        "Severity",
                        "State",
                        "Why",
                        "Added by",
                        "Added at")) {
            words.export(
                    query.filter(),
                    viewer,
                    it ->
                            sheet.row(
                                    it.type().wire(),
                                    it.entry(),
                                    it.effect().words(),
                                    Integer.toString(it.severity()),
                                    it.state().words(),
                                    it.why(),
                                    it.addedBy(),
                                    it.addedAt().toString()));
        }
    }

    private WordsPage page(WordQuery query, WordForm form, Problems problems) {
        return WordsPage.of(
                query, words.list(query.filter(), query.afterId()), form, problems, time);
    }
}
