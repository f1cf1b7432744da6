package org.chaperone.app.photos.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.ColleagueRequest.Answer;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Requests to colleagues, for the two whom each concerns. */
@Controller
@May(Who.WORKERS)
class ColleagueRequestsController {

    private static final String VIEW = "photos/web/request";

    private final ColleagueRequests requests;
    private final DistrictTime time;

    ColleagueRequestsController(ColleagueRequests requests, DistrictTime time) {
        this.requests = requests;
        this.time = time;
    }

    @GetMapping(RequestQuery.PATH)
    ModelAndView index(RequestQuery query, Viewer viewer) {
        var found =
                requests.list(query.filter(), query.afterId(), RequestList.ON_A_PAGE + 1, viewer);
        return Pages.show("photos/web/requests", RequestList.of(query, found, viewer, time));
    }

    @GetMapping("/photos/requests/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(VIEW, page(one(id, viewer), viewer, Problems.none()));
    }

    /** Sent twice, it is said once. */
    @PostMapping("/photos/requests/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Viewer viewer) {
        var request = one(id, viewer);
        var said = ListAddress.constant(Answer.values(), answer);
        if (said == null) {
            var problems = Problems.none().add("answer", "Say yes or no");
            return Pages.putRight(VIEW, page(request, viewer, problems));
        }
        if (!requests.answer(id, said, RequestPage.wording(said, request), viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(ColleagueRequests.PATH + id);
    }

    /** Sent twice, or after it was answered, it changes nothing. */
    @PostMapping("/photos/requests/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, Viewer viewer) {
        if (!one(id, viewer).askedBy().equals(viewer.account())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        requests.withdraw(id, viewer);
        return Pages.goTo(ColleagueRequests.PATH + id);
    }

    @PostMapping("/photos/requests/exports")
    void export(RequestQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "requests.csv",
                        "Id",
                        "Asked at",
                        "By",
                        "Asked",
                        "For",
                        "About",
                        "State",
                        "Answered at")) {
            requests.export(query.filter(), viewer, it -> add(sheet, it));
        }
    }

    private static void add(Sheet sheet, ColleagueRequest it) {
        sheet.row(
                it.id().toString(),
                it.askedAt().toString(),
                it.asker(),
                it.name(),
                RequestWords.matter(it.matter()),
                it.matter().about(),
                it.state().words(),
                it.answeredAt() == null ? "" : it.answeredAt().toString());
    }

    private RequestPage page(ColleagueRequest it, Viewer viewer, Problems problems) {
        return RequestPage.of(it, viewer, time, problems);
    }

    private ColleagueRequest one(UUID id, Viewer viewer) {
        return requests.one(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
