package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.Outcome;
import org.chaperone.app.audits.Rounds;
import org.chaperone.app.registry.Outlet;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The audits of one outlet: run, captured, reviewed. */
@Controller
@RequestMapping("/outlets/{id}/audits")
@May(Who.STAFF)
class OutletAuditsController {

    private static final String VIEW = "audits/web/outlet";
    private static final long LARGEST = 10L << 20;

    private final Audits audits;
    private final Rounds rounds;
    private final Shown shown;
    private final DistrictTime time;

    OutletAuditsController(Audits audits, Rounds rounds, Shown shown, DistrictTime time) {
        this.audits = audits;
        this.rounds = rounds;
        this.shown = shown;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(
                VIEW, page(one(id, viewer), OutletAuditsForm.EMPTY, Problems.none(), viewer));
    }

    /**
     * @param from the page that it is asked from
     */
    @PostMapping("/run")
    ModelAndView run(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Viewer viewer) {
        var it = one(id, viewer);
        return rounds.ask(Shown.from(from), id, viewer)
                .map(round -> Pages.goTo("/audits/rounds/" + round))
                .orElseGet(() -> Pages.goTo(OutletAuditsPage.path(it.id())));
    }

    @PostMapping("/captures")
    ModelAndView capture(
            @PathVariable UUID id,
            OutletAuditsForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        var it = one(id, viewer);
        if (!it.isInUse()) {
            return Pages.goTo(OutletAuditsPage.path(id));
        }
        var made =
                file == null || file.getSize() > LARGEST
                        ? Optional.<UUID>empty()
                        : audits.capture(id, file.getBytes(), form.told(), viewer);
        return made.map(audit -> Pages.goTo("/audits/" + audit))
                .orElseGet(
                        () ->
                                putRight(
                                        it,
                                        form,
                                        "file",
                                        "Choose a saved page (HTML) or a picture (PNG, JPEG), up to 10 MB",
                                        viewer));
    }

    @PostMapping("/reviews")
    ModelAndView review(@PathVariable UUID id, OutletAuditsForm form, Viewer viewer) {
        var it = one(id, viewer);
        var professional = OutletAuditsForm.said(form.professional());
        if (!it.isInUse()) {
            return Pages.goTo(OutletAuditsPage.path(id));
        }
        if (!Audits.mayJudge(it, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (professional == null) {
            return putRight(it, form, "professional", "Answer yes or no", viewer);
        }
        return switch (audits.review(id, professional, text(form.note()), viewer)) {
            case DONE, NOT_HERE -> Pages.goTo(OutletAuditsPage.path(id));
            case WORDS ->
                    putRight(
                            it,
                            form,
                            "note",
                            "Say what is to be better, in up to 1,000 letters",
                            viewer);
        };
    }

    @PostMapping("/district-page")
    ModelAndView districtPage(@PathVariable UUID id, OutletAuditsForm form, Viewer viewer) {
        var it = one(id, viewer);
        return switch (audits.districtPage(id, text(form.districtPage()), viewer)) {
            case DONE, NOT_HERE -> Pages.goTo(OutletAuditsPage.path(id));
            case WORDS ->
                    putRight(
                            it,
                            form,
                            "districtPage",
                            "Give its whole address, such as https://www.alderfalls.example/staff/lee",
                            viewer);
        };
    }

    private ModelAndView putRight(
            Outlet it, OutletAuditsForm form, String field, String words, Viewer viewer) {
        return Pages.putRight(VIEW, page(it, form, Problems.none().add(field, words), viewer));
    }

    private OutletAuditsPage page(
            Outlet it, OutletAuditsForm form, Problems problems, Viewer viewer) {
        var last = audits.last(it);
        return new OutletAuditsPage(
                OutletAuditsPage.path(it.id()),
                it.path(),
                it.name(),
                it.address(),
                it.isInUse(),
                audits.open(it).stream().map(shown::row).toList(),
                last.map(shown::audit).orElse(null),
                last.stream()
                        .flatMap(
                                audit ->
                                        audit.outcomes().stream()
                                                .filter(
                                                        one ->
                                                                one.result()
                                                                        == Outcome.Result.CANT_TELL)
                                                .map(
                                                        one ->
                                                                shown.item(
                                                                        one,
                                                                        audit.pack(),
                                                                        audit.edition())))
                        .toList(),
                audits.of(it).stream().map(shown::audit).toList(),
                reviews(it),
                audits.districtPage(it).orElse(""),
                it.isInUse() && Audits.mayJudge(it, viewer),
                UUID.randomUUID(),
                form,
                problems);
    }

    private List<OutletAuditsPage.ReviewRow> reviews(Outlet it) {
        return audits.reviews(it).stream()
                .map(
                        one ->
                                new OutletAuditsPage.ReviewRow(
                                        one.professional(),
                                        "%s, %s: %s%s"
                                                .formatted(
                                                        one.by(),
                                                        time.day(one.at()),
                                                        one.professional()
                                                                ? "professional"
                                                                : "not professional",
                                                        one.note().isEmpty()
                                                                ? ""
                                                                : ". " + one.note())))
                .toList();
    }

    private Outlet one(UUID id, Viewer viewer) {
        return audits.outlet(id, viewer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
