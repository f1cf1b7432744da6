package org.chaperone.app.ask.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.KeptSummary;
import org.chaperone.app.ask.facts.Given;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class KeptAnswersController {

    private final Ask ask;
    private final KeptPages pages;
    private final DistrictTime time;

    KeptAnswersController(Ask ask, KeptPages pages, DistrictTime time) {
        this.ask = ask;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping("/answers")
    ModelAndView index(KeptQuery query, Viewer viewer) {
        var found = ask.list(query.filter(), query.afterId(), KeptList.ON_A_PAGE + 1, viewer);
        return Pages.show("ask/web/kept_list", KeptList.of(query, found, time));
    }

    @PostMapping("/answers")
    ModelAndView keep(
            @RequestParam String question,
            @RequestParam UUID page,
            @RequestParam String seen,
            WebRequest request,
            Viewer viewer) {
        var asked = Asked.of(question);
        var given = Given.read(asked.question(), request::getParameter, Problems.none());
        return switch (ask.keep(page, given, seen, viewer)) {
            case Ask.Keeping.Kept(var id) -> Pages.goTo("/answers/" + id);
            case Ask.Keeping.Changed() -> Pages.goTo(asked.answer(given));
        };
    }

    /**
     * @param colleague words to find somebody by, to share it with
     */
    @GetMapping("/answers/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String colleague,
            Viewer viewer) {
        return pages.show(id, colleague, Problems.none(), viewer);
    }

    @PostMapping("/answers/exports")
    void export(KeptQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "answers.csv",
                        "Id",
                        "Kept at",
                        "Asked by",
                        "Question",
                        "What was asked",
                        "Answer",
                        "In a sentence")) {
            ask.export(query.filter(), viewer, it -> add(sheet, it));
        }
    }

    private static void add(Sheet sheet, KeptSummary kept) {
        sheet.row(
                kept.id().toString(),
                kept.keptAt().toString(),
                kept.asker(),
                kept.question().word(),
                kept.asked(),
                kept.verdict().word(),
                kept.headline());
    }
}
