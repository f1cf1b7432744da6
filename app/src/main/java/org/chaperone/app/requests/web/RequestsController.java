package org.chaperone.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.requests.Request;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Requests as a list. */
@Controller
@May(Who.WORKERS)
class RequestsController {

    private final Requests requests;
    private final KindWords kinds;
    private final Directory directory;
    private final DistrictTime time;

    RequestsController(Requests requests, KindWords kinds, Directory directory, DistrictTime time) {
        this.requests = requests;
        this.kinds = kinds;
        this.directory = directory;
        this.time = time;
    }

    @GetMapping("/requests")
    ModelAndView index(RequestQuery query, Viewer viewer) {
        var filter = query.filter();
        var found = requests.list(filter, query.afterId(), RequestList.ON_A_PAGE + 1, viewer);
        var shown = found.stream().limit(RequestList.ON_A_PAGE).toList();
        var count = requests.count(filter, viewer);
        return Pages.show(
                "requests/web/requests",
                new RequestList(
                        query,
                        kinds.options(),
                        shown.stream().map(this::row).toList(),
                        count == 1 ? "One request" : count + " requests",
                        !query.isEmpty(),
                        requests.waiting(viewer),
                        found.size() > shown.size() ? query.after(shown.getLast().id()) : null,
                        query.afterId() != null));
    }

    @PostMapping("/requests/exports")
    void export(RequestQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "requests.csv",
                        "Id",
                        "Title",
                        "Kind",
                        "Asked by",
                        "State",
                        "Version",
                        "Changed",
                        "Last day")) {
            requests.export(
                    query.filter(),
                    viewer,
                    it -> {
                        var last = it.lastDay();
                        sheet.row(
                                it.id().toString(),
                                it.content().title(),
                                kinds.of(it.kind()),
                                name(it.requester()),
                                it.state().words(),
                                Integer.toString(it.version()),
                                it.changedAt().toString(),
                                last == null ? "" : last.toString());
                    });
        }
    }

    private RequestList.Row row(Request it) {
        return new RequestList.Row(
                it.path(),
                it.content().title().isEmpty() ? "Without a name yet" : it.content().title(),
                kinds.of(it.kind()),
                name(it.requester()),
                it.state().words(),
                time.day(it.changedAt()));
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Somebody who has left");
    }
}
