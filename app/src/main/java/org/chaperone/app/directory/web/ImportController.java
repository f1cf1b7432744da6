package org.chaperone.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.ImportOutcome;
import org.chaperone.app.directory.ImportWork;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.RosterImport;
import org.chaperone.app.directory.RosterImports;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One import: what it changes, and the decision on it. */
@Controller
@RequestMapping("/imports/{id}")
@May({Who.TECHNOLOGY, Who.RECORDS})
class ImportController {

    private final RosterImports imports;
    private final ImportWork work;
    private final Directory directory;
    private final DistrictTime time;

    ImportController(
            RosterImports imports, ImportWork work, Directory directory, DistrictTime time) {
        this.imports = imports;
        this.work = work;
        this.directory = directory;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            ChangeQuery query,
            @RequestParam(defaultValue = "0") long after) {
        return Pages.show("directory/web/import", page(id, query, after, List.of()));
    }

    @PostMapping("/application")
    ModelAndView apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        find(id);
        return after(id, work.apply(id, Importer.of(viewer), reason));
    }

    @PostMapping("/discarding")
    ModelAndView discard(@PathVariable UUID id, Viewer viewer) {
        find(id);
        return after(id, imports.discard(id, Importer.of(viewer)));
    }

    @PostMapping("/undoing")
    ModelAndView undo(@PathVariable UUID id, Viewer viewer) {
        find(id);
        return after(id, work.undo(id, Importer.of(viewer)));
    }

    @PostMapping("/stop")
    ModelAndView stop(@PathVariable UUID id) {
        find(id);
        work.stop(id);
        return Pages.goTo("/imports/" + id);
    }

    @PostMapping("/changes")
    void exportChanges(
            @PathVariable UUID id, ChangeQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        find(id);
        imports.recordExport(id, query.filter(), Importer.of(viewer));
        ImportSheet.changes(imports, id, query.filter(), response);
    }

    @PostMapping("/problems")
    void exportProblems(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        find(id);
        ImportSheet.problems(imports, id, response);
    }

    private ModelAndView after(UUID id, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done() -> Pages.goTo("/imports/" + id);
            case ImportOutcome.Refused(List<String> reasons) ->
                    Pages.putRight("directory/web/import", page(id, ChangeQuery.ALL, 0, reasons));
        };
    }

    private ImportPage page(UUID id, ChangeQuery query, long after, List<String> refused) {
        var found = find(id);
        return new ImportPages(imports, work, directory, time).of(found, query, after, refused);
    }

    private RosterImport find(UUID id) {
        return imports.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
