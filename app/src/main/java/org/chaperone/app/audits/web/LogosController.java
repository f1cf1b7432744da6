package org.chaperone.app.audits.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.audits.Mark;
import org.chaperone.app.audits.Marks;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The registered logos and mascots. */
@Controller
@May(Who.STAFF)
class LogosController {

    private static final String VIEW = "audits/web/marks";
    private static final String PATH = "/audits/marks";
    private static final long LARGEST = 5L << 20;

    private final Marks marks;
    private final Directory directory;
    private final District district;
    private final DistrictTime time;

    LogosController(Marks marks, Directory directory, District district, DistrictTime time) {
        this.marks = marks;
        this.directory = directory;
        this.district = district;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(Viewer viewer) {
        return Pages.show(VIEW, page("", MarksPage.LOGO, "", Problems.none(), viewer));
    }

    @PostMapping(PATH)
    ModelAndView register(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        if (!Marks.mayRegister(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var problems =
                Problems.none()
                        .unless(!name.isBlank(), "name", "Name it, in up to 120 letters")
                        .unless(
                                kind.equals(MarksPage.LOGO) || kind.equals(MarksPage.MASCOT),
                                "kind",
                                "Choose what it is")
                        .unless(
                                units().stream().anyMatch(it -> it.value().equals(unit)),
                                "unit",
                                "Choose whose it is")
                        .unless(
                                file != null && !file.isEmpty() && file.getSize() <= LARGEST,
                                "file",
                                "Choose a PNG or JPEG of up to 5 MB");
        if (problems.isEmpty() && file != null) {
            switch (marks.register(
                    name,
                    kind.equals(MarksPage.LOGO),
                    unit.equals(OutletDraft.DISTRICT) ? null : unit,
                    file.getBytes(),
                    viewer)) {
                case DONE -> {
                    return Pages.goTo(PATH);
                }
                case NOT_HERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                case NAME -> problems.add("name", "Name it, in up to 120 letters");
                case PICTURE ->
                        problems.add(
                                "file",
                                "Choose a PNG or JPEG of at least 16 by 16 points that shows something");
            }
        }
        return Pages.putRight(VIEW, page(name, kind, unit, problems, viewer));
    }

    @GetMapping("/audits/marks/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        var mark =
                marks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mark.type()))
                .body(
                        marks.picture(mark)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @PostMapping("/audits/marks/{id}/end")
    ModelAndView end(@PathVariable UUID id, Viewer viewer) {
        if (!marks.end(id, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.goTo(PATH);
    }

    private MarksPage page(
            String name, String kind, String unit, Problems problems, Viewer viewer) {
        var schools = directory.schools();
        return new MarksPage(
                marks.all().stream().map(it -> row(it, schools)).toList(),
                Marks.mayRegister(viewer),
                units(),
                name,
                kind,
                unit,
                problems);
    }

    private MarksPage.Row row(Mark it, List<Named> schools) {
        return new MarksPage.Row(
                PATH + "/" + it.id(),
                it.name(),
                it.logo() ? "Logo" : "Mascot",
                it.school() == null
                        ? district.name()
                        : schools.stream()
                                .filter(one -> one.id().equals(it.school()))
                                .map(Named::name)
                                .findFirst()
                                .orElse("A school that is gone"),
                it.by(),
                time.day(it.addedAt()));
    }

    private List<Option> units() {
        var all = new ArrayList<Option>();
        all.add(new Option(OutletDraft.DISTRICT, district.name()));
        directory.schools().forEach(it -> all.add(new Option(it.id(), it.name())));
        return all;
    }
}
