package org.chaperone.app.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.registry.imports.OutletImport;
import org.chaperone.app.registry.imports.OutletImports;
import org.chaperone.app.registry.imports.OutletImports.Outcome;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lists from another register, for the offices that run all outlets. */
@Controller
@May({Who.COMMUNICATIONS, Who.TECHNOLOGY, Who.SUPERINTENDENT})
class OutletImportsController {

    private static final String LIST = "registry/web/outlet_imports";
    private static final String ONE = "registry/web/outlet_import";
    private static final int LONGEST_NAME = 200;

    private final OutletImports imports;
    private final OutletImportPages pages;
    private final DistrictTime time;

    OutletImportsController(OutletImports imports, OutletImportPages pages, DistrictTime time) {
        this.imports = imports;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping("/outlets/imports")
    ModelAndView list(Viewer viewer) {
        return Pages.show(LIST, page(List.of(), Problems.none(), viewer));
    }

    @PostMapping("/outlets/imports")
    ModelAndView bring(
            @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer) {
        if (file == null || file.isEmpty()) {
            return Pages.putRight(
                    LIST, page(List.of(), Problems.none().add("file", "Choose a file"), viewer));
        }
        return switch (imports.stage(name(file), content(file), viewer)) {
            case Outcome.Done(var id) -> Pages.goTo("/outlets/imports/" + id);
            case Outcome.Refused(var why) ->
                    Pages.putRight(
                            LIST,
                            page(
                                    why,
                                    Problems.none().add("file", "This file can’t be read so"),
                                    viewer));
            case Outcome.ToSee _ -> throw new IllegalStateException("Not asked to apply");
        };
    }

    @GetMapping("/outlets/imports/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(ONE, pages.of(one(id, viewer), List.of(), Problems.none(), viewer));
    }

    @PostMapping("/outlets/imports/{id}/apply")
    ModelAndView apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String seen, Viewer viewer) {
        return came(one(id, viewer), imports.apply(one(id, viewer).id(), seen, viewer), viewer);
    }

    @PostMapping("/outlets/imports/{id}/drop")
    ModelAndView drop(@PathVariable UUID id, Viewer viewer) {
        imports.drop(one(id, viewer).id(), viewer);
        return Pages.goTo("/outlets/imports");
    }

    @PostMapping("/outlets/imports/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, Viewer viewer) {
        return came(one(id, viewer), imports.undo(one(id, viewer).id(), viewer), viewer);
    }

    private ModelAndView came(OutletImport it, Outcome outcome, Viewer viewer) {
        return switch (outcome) {
            case Outcome.Done _ -> Pages.goTo(it.path());
            case Outcome.ToSee _ ->
                    Pages.putRight(
                            ONE,
                            pages.of(
                                    it,
                                    List.of(),
                                    Problems.none()
                                            .add(
                                                    "seen",
                                                    "Read what the policy says, then tick that you have"),
                                    viewer));
            case Outcome.Refused(var why) ->
                    Pages.putRight(
                            ONE,
                            pages.of(
                                    it,
                                    why,
                                    Problems.none().add("refused", "Nothing was changed"),
                                    viewer));
        };
    }

    private OutletImportsPage page(List<String> refused, Problems problems, Viewer viewer) {
        return OutletImportsPage.of(imports.list(viewer), refused, problems, time);
    }

    private OutletImport one(UUID id, Viewer viewer) {
        return imports.find(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var name =
                sent == null
                        ? ""
                        : sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty()
                ? "outlets.csv"
                : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
