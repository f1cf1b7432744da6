package org.chaperone.app.escrow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.escrow.Deposit;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.KeyChanges;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.Opening;
import org.chaperone.app.escrow.Opening.Review;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the logins of all outlets stand, and each time that somebody wanted one. */
@Controller
@May(Who.DISTRICT)
class LoginsController {

    static final String PATH = "/logins";
    static final String OPENINGS = "/logins/openings";
    private static final int ON_A_PAGE = 25;

    private final Escrow escrow;
    private final LoginOpenings openings;
    private final Registry registry;
    private final LoginPages pages;
    private final DistrictTime time;

    LoginsController(
            Escrow escrow,
            LoginOpenings openings,
            Registry registry,
            LoginPages pages,
            DistrictTime time) {
        this.escrow = escrow;
        this.openings = openings;
        this.registry = registry;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var filter = new OutletFilter(q.strip(), null, null, true, null, null, Order.NAME);
        var found = registry.list(filter, ListAddress.id(after), ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        var sealed =
                escrow.current(shown.stream().map(Outlet::id).toList()).stream()
                        .collect(Collectors.toMap(Deposit::outlet, Function.identity()));
        return Pages.show(
                "escrow/web/logins",
                new LoginsPage(
                        q,
                        escrow.isWanted(),
                        shown.stream().map(it -> row(it, sealed.get(it.id()))).toList(),
                        found.size() > shown.size() ? address(q, shown.getLast().id()) : null,
                        after != null,
                        KeyChanges.mayChange(viewer)));
    }

    @GetMapping(OPENINGS)
    ModelAndView openings(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String after) {
        var found =
                openings.list(
                        ListAddress.constant(Opening.State.values(), state),
                        ListAddress.id(after),
                        ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return Pages.show(
                "escrow/web/openings",
                new OpeningsPage(
                        state,
                        shown.stream().map(pages::row).toList(),
                        found.size() > shown.size()
                                ? ListAddress.of(OPENINGS)
                                        .with("state", state)
                                        .after(shown.getLast().id())
                                : null,
                        after != null));
    }

    @PostMapping(OPENINGS + "/exports")
    void export(
            @RequestParam(defaultValue = "") String state,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "login-openings.csv",
                        "Id",
                        "Outlet",
                        "Asked by",
                        "Asked at",
                        "Emergency",
                        "Why",
                        "State",
                        "Second person",
                        "Opened at",
                        "Reviewed by",
                        "Finding")) {
            openings.export(
                    ListAddress.constant(Opening.State.values(), state),
                    viewer,
                    it -> add(sheet, it));
        }
    }

    private void add(Sheet sheet, Opening it) {
        var answer = it.answer();
        var review = it.review();
        var opened = it.openedAt();
        sheet.row(
                it.id().toString(),
                pages.row(it).outlet(),
                it.byName(),
                it.askedAt().toString(),
                it.emergency().words(),
                it.words(),
                pages.state(it).words(),
                answer == null ? "" : answer.name(),
                opened == null ? "" : opened.toString(),
                review == null ? "" : review.name(),
                finding(review));
    }

    private static String finding(@Nullable Review review) {
        if (review == null) {
            return "";
        }
        return (review.justified() ? "An emergency: " : "Not an emergency: ") + review.finding();
    }

    private LoginsPage.Row row(Outlet it, @Nullable Deposit sealed) {
        return new LoginsPage.Row(
                Escrow.path(it.id()),
                it.name(),
                it.kind().words(),
                sealed == null ? "Not sealed" : "Sealed",
                sealed == null ? "" : time.day(sealed.sealedAt()),
                sealed != null);
    }

    private static String address(String q, UUID after) {
        return ListAddress.of(PATH).with("q", q).after(after);
    }
}
