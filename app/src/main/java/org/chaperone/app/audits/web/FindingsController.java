package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.Finding;
import org.chaperone.app.audits.Rounds;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What audits found, as a list; audits of all pages, and of one that isn't registered. */
@Controller
@May(Who.STAFF)
class FindingsController {

    private static final String VIEW = "audits/web/findings";

    private final Audits audits;
    private final Rounds rounds;
    private final Registry registry;
    private final Directory directory;
    private final Shown shown;
    private final District district;
    private final DistrictTime time;

    FindingsController(
            Audits audits,
            Rounds rounds,
            Registry registry,
            Directory directory,
            Shown shown,
            District district,
            DistrictTime time) {
        this.audits = audits;
        this.rounds = rounds;
        this.registry = registry;
        this.directory = directory;
        this.shown = shown;
        this.district = district;
        this.time = time;
    }

    @GetMapping("/audits")
    ModelAndView index(FindingQuery query, Viewer viewer) {
        return Pages.show(VIEW, page(query, "", Problems.none(), viewer));
    }

    @PostMapping("/audits/exports")
    void export(FindingQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "page-findings.csv",
                        "Outlet",
                        "Address",
                        "Finding",
                        "Kind",
                        "Clauses",
                        "Found",
                        "Last seen",
                        "Ended",
                        "How it ended")) {
            audits.export(query.filter(outlets(query)), viewer, it -> add(sheet, it));
        }
    }

    /**
     * @param from the page that it is asked from
     */
    @PostMapping("/audits/rounds")
    ModelAndView auditAll(@RequestParam(defaultValue = "") String from, Viewer viewer) {
        return rounds.askAll(Shown.from(from), viewer)
                .map(it -> Pages.goTo("/audits/rounds/" + it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/audits/pages")
    ModelAndView auditAddress(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String address,
            Viewer viewer) {
        if (!Stewards.runAll(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return rounds.askAddress(Shown.from(from), address, viewer)
                .map(it -> Pages.goTo("/audits/rounds/" + it))
                .orElseGet(
                        () ->
                                Pages.putRight(
                                        VIEW,
                                        page(
                                                new FindingQuery(
                                                        null, null, null, null, null, null),
                                                address,
                                                Problems.none()
                                                        .add(
                                                                "address",
                                                                "Give its whole address, such as https://www.alderfalls.example/staff/lee"),
                                                viewer)));
    }

    private FindingList page(FindingQuery query, String address, Problems problems, Viewer viewer) {
        var filter = query.filter(outlets(query));
        var found = audits.findings(filter, query.afterId(), FindingList.ON_A_PAGE + 1, viewer);
        var rows = found.stream().limit(FindingList.ON_A_PAGE).toList();
        var count = audits.count(filter, viewer);
        return new FindingList(
                query,
                units(),
                rows.stream().map(shown::row).toList(),
                count == 1 ? "One finding" : count + " findings",
                !query.isEmpty(),
                rounds.underWay(viewer).stream().map(shown::round).toList(),
                Stewards.runAll(viewer),
                UUID.randomUUID(),
                text(address),
                problems,
                found.size() > rows.size() ? query.after(rows.getLast().id()) : null,
                query.afterId() != null);
    }

    private @Nullable List<UUID> outlets(FindingQuery query) {
        var unit = query.knownUnit();
        return unit == null
                ? null
                : registry
                        .list(
                                new OutletFilter(
                                        "", null, unit, null, null, null, OutletFilter.Order.NAME),
                                null,
                                Integer.MAX_VALUE)
                        .stream()
                        .map(Outlet::id)
                        .toList();
    }

    private List<Option> units() {
        var all = new ArrayList<Option>();
        all.add(new Option(OutletDraft.DISTRICT, district.name()));
        directory.schools().forEach(it -> all.add(new Option(it.id(), it.name())));
        return all;
    }

    private void add(Sheet sheet, Finding it) {
        var ended = it.endedAt();
        sheet.row(
                it.name(),
                it.address(),
                it.message(),
                it.advice() ? "Advice" : "To mend",
                String.join("; ", it.clauses()),
                time.at(it.foundAt()),
                time.at(it.seenAt()),
                ended == null ? "" : time.at(ended),
                it.ended());
    }
}
