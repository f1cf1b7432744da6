package org.chaperone.app.ask.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.KeptAnswer;
import org.chaperone.app.ask.KeptSummary;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class KeptAnswersController {

    private static final String VIEW = "ask/web/kept";

    private final Ask ask;
    private final Ways ways;
    private final DistrictTime time;

    KeptAnswersController(Ask ask, Ways ways, DistrictTime time) {
        this.ask = ask;
        this.ways = ways;
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

    @GetMapping("/answers/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(VIEW, page(find(id, viewer), viewer, "", Problems.none()));
    }

    @PostMapping("/answers/{id}/shares")
    ModelAndView share(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String whom, Viewer viewer) {
        var sharing = ask.share(id, whom, viewer).orElseThrow(KeptAnswersController::notHere);
        var problem =
                switch (sharing) {
                    case SHARED -> "";
                    case NOBODY ->
                            "Give the whole name or the e-mail address of somebody who works here";
                    case SEVERAL -> "Several people have this name. Give the e-mail address";
                    case ONESELF -> "You can read it already. Name somebody else";
                };
        return problem.isEmpty()
                ? Pages.goTo("/answers/" + id)
                : Pages.putRight(
                        VIEW,
                        page(find(id, viewer), viewer, whom, Problems.none().add("whom", problem)));
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

    private KeptPage page(KeptAnswer kept, Viewer viewer, String whom, Problems problems) {
        return KeptPage.of(
                kept,
                ask.today(kept),
                kept.askedBy().equals(viewer.account()),
                ways.open(viewer),
                time,
                whom,
                problems);
    }

    private KeptAnswer find(UUID id, Viewer viewer) {
        return ask.kept(id, viewer).orElseThrow(KeptAnswersController::notHere);
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
