package org.chaperone.app.announcements.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.announcements.Announcements;
import org.chaperone.app.announcements.PuttingDown;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Announcements as a list, and a new one. */
@Controller
@May(Who.STAFF)
class AnnouncementsController {

    private final Announcements announcements;
    private final Registry registry;
    private final AnnouncementPages pages;

    AnnouncementsController(
            Announcements announcements, Registry registry, AnnouncementPages pages) {
        this.announcements = announcements;
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping("/announcements")
    ModelAndView index(AnnouncementQuery query) {
        var filter = query.filter();
        var found = announcements.list(filter, query.afterId(), AnnouncementList.ON_A_PAGE + 1);
        var shown = found.stream().limit(AnnouncementList.ON_A_PAGE).toList();
        var names = new HashMap<UUID, String>();
        var count = announcements.count(filter);
        return Pages.show(
                "announcements/web/announcements",
                new AnnouncementList(
                        query,
                        shown.stream()
                                .map(it -> AnnouncementList.row(it, name(it, names)))
                                .toList(),
                        count == 1 ? "One announcement" : count + " announcements",
                        !query.isEmpty(),
                        found.size() > shown.size() ? query.after(shown.getLast().id()) : null,
                        query.afterId() != null));
    }

    @PostMapping("/announcements/exports")
    void export(AnnouncementQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var names = new HashMap<UUID, String>();
        try (var sheet =
                new Sheet(
                        response,
                        "announcements.csv",
                        "Id",
                        "Title",
                        "Outlet",
                        "Address",
                        "Went out on",
                        "All families",
                        "For a class",
                        "Copies",
                        "Students waiting",
                        "Put down by")) {
            announcements.export(query.filter(), viewer, it -> add(sheet, it, name(it, names)));
        }
    }

    /**
     * @param outlet on which it stands
     */
    @GetMapping("/announcements/new")
    ModelAndView fillIn(@RequestParam(required = false) @Nullable String outlet, Viewer viewer) {
        return pages.fillIn(outlet, viewer);
    }

    @PostMapping("/announcements")
    ModelAndView putDown(AnnouncementForm form, Viewer viewer) {
        var problems = Problems.none();
        var draft = form.draft(problems);
        if (!problems.isEmpty()) {
            return pages.putRight(form, problems, viewer);
        }
        var seen = ListAddress.text(form.seen());
        return switch (announcements.putDown(form.from(), draft, seen, viewer)) {
            case PuttingDown.Done(var id) -> Pages.goTo(AnnouncementQuery.PATH + "/" + id);
            case PuttingDown.Wrong(var wrong) -> pages.putRight(form, wrong, viewer);
            case PuttingDown.ToSee(var ruling) -> pages.against(form, ruling, viewer);
            case PuttingDown.Refused(var ruling) -> pages.against(form, ruling, viewer);
        };
    }

    private static void add(Sheet sheet, Announcement it, String outlet) {
        sheet.row(
                it.id().toString(),
                it.title(),
                outlet,
                it.address(),
                it.publishedOn().toString(),
                it.allFamilies() ? "yes" : "no",
                it.classContent() ? "yes" : "no",
                it.copies().stream()
                        .map(
                                copy ->
                                        "%s %s: %s"
                                                .formatted(
                                                        copy.on(),
                                                        copy.way().words(),
                                                        copy.reference()))
                        .collect(Collectors.joining("; ")),
                Integer.toString(it.open()),
                it.notedBy());
    }

    private String name(Announcement it, Map<UUID, String> names) {
        return names.computeIfAbsent(
                it.outlet(), id -> registry.find(id).map(Outlet::name).orElse(""));
    }
}
