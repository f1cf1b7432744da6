package org.chaperone.app.announcements.web;

import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.announcements.Announcement.Copy;
import org.chaperone.app.announcements.Announcements;
import org.chaperone.app.announcements.Announcements.Copying;
import org.chaperone.app.announcements.Delivery;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.announcements.OtherMeans;
import org.chaperone.app.announcements.OtherMeans.Ticking;
import org.chaperone.app.announcements.PaperCopy;
import org.chaperone.app.announcements.PaperList;
import org.chaperone.app.announcements.web.AnnouncementPage.CopyForm;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One announcement: its copies, what students got instead, and who gets it on paper. */
@Controller
@May(Who.STAFF)
class AnnouncementController {

    private final Announcements announcements;
    private final OtherMeans deliveries;
    private final PaperList paper;
    private final Registry registry;
    private final AnnouncementPages pages;

    AnnouncementController(
            Announcements announcements,
            OtherMeans deliveries,
            PaperList paper,
            Registry registry,
            AnnouncementPages pages) {
        this.announcements = announcements;
        this.deliveries = deliveries;
        this.paper = paper;
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping("/announcements/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(one(id), viewer);
    }

    @PostMapping("/announcements/{id}/copies")
    ModelAndView copy(@PathVariable UUID id, CopyForm form, Viewer viewer) {
        var it = mine(id, viewer);
        var way = ListAddress.constant(Way.values(), form.way());
        var reference = text(form.reference()).replaceAll("\\p{Cntrl}+", " ").strip();
        var on = Days.read(form.copied());
        var problems =
                Problems.none()
                        .unless(way != null, "way", "Choose the channel")
                        .unless(
                                !reference.isEmpty() && reference.length() <= Copy.LONGEST,
                                "reference",
                                "Say where it stands there, in up to 500 letters")
                        .unless(on.isPresent(), "copied", "Give the day");
        if (problems.isEmpty() && way != null) {
            var came = announcements.copy(id, new Copy(way, reference, on.orElseThrow()), viewer);
            if (came == Copying.DONE) {
                return Pages.goTo(it.path());
            }
            problems.add("copied", "Give a day at most a year away");
        }
        return pages.putRight(it, form, problems, viewer);
    }

    /**
     * @param sent how each student got it, {@code how-} with the delivery's id, and {@code on} which day
     */
    @PostMapping("/announcements/{id}/deliveries")
    ModelAndView give(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer) {
        var it = mine(id, viewer);
        var on = Days.read(sent.getFirst("on"));
        var problems = Problems.none().unless(on.isPresent(), "on", "Give the day");
        var open = deliveries.of(it, viewer).stream().filter(Delivery::isOpen).toList();
        if (open.isEmpty()) {
            return Pages.goTo(it.path());
        }
        if (problems.isEmpty()) {
            for (var delivery : open) {
                var how =
                        ListAddress.constant(
                                How.values(), sent.getFirst(AnnouncementPages.field(delivery)));
                if (how != null
                        && deliveries.give(delivery.id(), how, on.orElseThrow(), viewer)
                                == Ticking.DAY) {
                    problems.add("on", "Give a day of the last year, today at the latest");
                }
            }
        }
        return problems.isEmpty()
                ? Pages.goTo(it.path())
                : pages.putRight(
                        it, sent.toSingleValueMap(), text(sent.getFirst("on")), problems, viewer);
    }

    @GetMapping("/announcements/{id}/paper")
    ModelAndView paper(@PathVariable UUID id, Viewer viewer) {
        var it = one(id);
        var copies = paper.of(id, viewer).orElseThrow(AnnouncementController::notHere);
        var outlet = registry.find(it.outlet()).orElseThrow();
        return Pages.show(
                "announcements/web/paper",
                new PaperPage(
                        it.path(),
                        it.title(),
                        outlet.name(),
                        Days.words(it.publishedOn()),
                        copies.stream()
                                .map(
                                        one ->
                                                new PaperPage.Row(
                                                        one.name(), place(one), one.because()))
                                .toList()));
    }

    @PostMapping("/announcements/{id}/paper/exports")
    void exportPaper(@PathVariable UUID id, Viewer viewer, HttpServletResponse response)
            throws IOException {
        mine(id, viewer);
        try (var sheet =
                new Sheet(response, "paper.csv", "Student", "School", "Classes", "Because")) {
            paper.export(
                    id,
                    viewer,
                    it ->
                            sheet.row(
                                    it.name(),
                                    it.school(),
                                    String.join("; ", it.classes()),
                                    String.join("; ", it.because())));
        }
    }

    private static String place(PaperCopy it) {
        return it.classes().isEmpty() ? it.school() : String.join(", ", it.classes());
    }

    private Announcement one(UUID id) {
        return announcements.find(id).orElseThrow(AnnouncementController::notHere);
    }

    private Announcement mine(UUID id, Viewer viewer) {
        var it = one(id);
        if (!announcements.mayChange(it, viewer)) {
            throw notHere();
        }
        return it;
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
