package org.chaperone.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.STAFF)
class PeopleController {

    private final Directory directory;

    PeopleController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/people")
    ModelAndView index(
            PeopleQuery query,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var people = directory.people(query.filter(), after, viewer);
        return Pages.show(
                "directory/web/people",
                PeopleList.of(query, after != null, people, directory.schools()));
    }

    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable String id, Viewer viewer) {
        return directory
                .person(id, viewer)
                .map(it -> Pages.show("directory/web/person", PersonPage.of(it)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/people/exports")
    void export(PeopleQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        directory.recordExport(query.filter(), viewer);
        try (var sheet = new PeopleSheet(response)) {
            directory.each(query.filter(), viewer, sheet::add);
        }
    }
}
