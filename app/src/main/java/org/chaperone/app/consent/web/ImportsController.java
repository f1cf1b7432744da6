package org.chaperone.app.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.consent.imports.AnswerMaps;
import org.chaperone.app.consent.imports.ConsentImport;
import org.chaperone.app.consent.imports.ConsentImports;
import org.chaperone.app.consent.imports.ConsentImports.Outcome;
import org.chaperone.app.directory.Importer;
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

/** Answers from the student system, for the offices that keep all permissions. */
@Controller("consentImportsController")
@May({Who.RECORDS, Who.COMMUNICATIONS, Who.SUPERINTENDENT})
class ImportsController {

    private static final String LIST = "consent/web/imports";
    private static final String ONE = "consent/web/import";
    private static final int LONGEST_NAME = 200;

    private final ConsentImports imports;
    private final AnswerMaps maps;
    private final DistrictTime time;

    ImportsController(ConsentImports imports, AnswerMaps maps, DistrictTime time) {
        this.imports = imports;
        this.maps = maps;
        this.time = time;
    }

    @GetMapping("/consents/imports")
    ModelAndView list() {
        return Pages.show(LIST, page("", List.of(), Problems.none()));
    }

    @PostMapping("/consents/imports")
    ModelAndView bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String map,
            Viewer viewer) {
        var problems = Problems.none();
        var text = maps.text(map);
        problems.unless(file != null && !file.isEmpty(), "file", "Choose a file")
                .unless(text.isPresent(), "map", "Choose a map, or save one first");
        if (file == null || !problems.isEmpty()) {
            return Pages.putRight(LIST, page(map, List.of(), problems));
        }
        return switch (imports.stage(
                name(file), content(file), map, text.orElseThrow(), Importer.of(viewer))) {
            case Outcome.Staged(var id) -> Pages.goTo("/consents/imports/" + id);
            case Outcome.Refused(var why) ->
                    Pages.putRight(
                            LIST,
                            page(map, why, problems.add("file", "This file can’t be read so")));
            case Outcome.Applied _ -> throw new IllegalStateException("Not asked to apply");
        };
    }

    @GetMapping("/consents/imports/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.show(ONE, page(one(id), Problems.none()));
    }

    @PostMapping("/consents/imports/{id}/apply")
    ModelAndView apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        var found = one(id);
        if (!found.isOpen()) {
            return Pages.goTo("/consents/imports/" + id);
        }
        return switch (imports.apply(id, Importer.of(viewer), reason.strip())) {
            case Outcome.Refused(var why) ->
                    Pages.putRight(ONE, page(found, Problems.none().add("reason", why.getFirst())));
            case Outcome.Applied _, Outcome.Staged _ -> Pages.goTo("/consents/imports/" + id);
        };
    }

    @PostMapping("/consents/imports/{id}/drop")
    ModelAndView drop(@PathVariable UUID id, Viewer viewer) {
        if (!imports.drop(id, Importer.of(viewer))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/imports");
    }

    @PostMapping("/consents/imports/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, Viewer viewer) {
        if (!imports.undo(id, viewer.account(), Importer.of(viewer))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo("/consents/imports/" + id);
    }

    private ImportsPage page(String map, List<String> refused, Problems problems) {
        return ImportsPage.of(imports, maps.names(), map, refused, problems, time);
    }

    private ImportPage page(ConsentImport it, Problems problems) {
        return ImportPage.of(it, it.isOpen() ? imports.look(it) : null, problems, time);
    }

    private ConsentImport one(UUID id) {
        return imports.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var name = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").strip();
        return name.isEmpty()
                ? "answers.csv"
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
