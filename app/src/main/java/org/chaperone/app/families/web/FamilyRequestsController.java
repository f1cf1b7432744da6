package org.chaperone.app.families.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.families.FamilyRequest;
import org.chaperone.app.families.FamilyRequests;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Families that teachers want asked, for who may ask them. */
@Controller
@May({Who.PRINCIPAL, Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class FamilyRequestsController {

    private static final String VIEW = "families/web/requests";

    private final FamilyRequests requests;
    private final DistrictTime time;

    FamilyRequestsController(FamilyRequests requests, DistrictTime time) {
        this.requests = requests;
        this.time = time;
    }

    @GetMapping(FamilyRequestQuery.PATH)
    ModelAndView index(FamilyRequestQuery query, Viewer viewer) {
        return page(query, "", viewer);
    }

    /** Pressed again, it sends to who wasn't asked yet. */
    @PostMapping("/families/requests/{id}/links")
    ModelAndView send(@PathVariable UUID id, FamilyRequestQuery query, Viewer viewer) {
        var said =
                requests.send(id, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(query, said, viewer);
    }

    @PostMapping("/families/requests/{id}/leaving")
    ModelAndView leave(@PathVariable UUID id, Viewer viewer) {
        if (!requests.leave(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(FamilyRequestQuery.PATH);
    }

    @PostMapping("/families/requests/exports")
    void export(FamilyRequestQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "family-requests.csv",
                        "Student",
                        "Wanted by",
                        "Wanted at",
                        "State",
                        "Seen to by",
                        "Seen to at")) {
            requests.export(query.filter(), viewer, it -> add(sheet, it));
        }
    }

    private static void add(Sheet sheet, FamilyRequest it) {
        sheet.row(
                it.name(),
                it.asker(),
                it.askedAt().toString(),
                it.state().words(),
                it.endedBy() == null ? "" : it.endedBy(),
                it.endedAt() == null ? "" : it.endedAt().toString());
    }

    private ModelAndView page(FamilyRequestQuery query, String said, Viewer viewer) {
        var found =
                requests.list(
                        query.filter(), query.afterId(), FamilyRequestsPage.ON_A_PAGE + 1, viewer);
        return Pages.show(VIEW, FamilyRequestsPage.of(query, found, said, time));
    }
}
