package org.chaperone.app.notices.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.notices.Evidences;
import org.chaperone.app.notices.Evidences.Outcome;
import org.chaperone.app.notices.GuardianNotice;
import org.chaperone.app.notices.NoticeLists;
import org.chaperone.app.notices.NoticeLists.Part;
import org.chaperone.app.notices.NoticeState;
import org.chaperone.app.notices.NoticeStep;
import org.chaperone.app.notices.Occasion;
import org.chaperone.app.notices.OccasionState;
import org.chaperone.app.notices.Occasions;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One occasion: who is told of it, and how far that is. */
@Controller
@May(Who.WORKERS)
class OccasionController {

    private static final String VIEW = "notices/web/occasion";

    private final Occasions occasions;
    private final Evidences evidences;
    private final NoticeLists lists;
    private final Policies policies;
    private final DistrictTime time;

    OccasionController(
            Occasions occasions,
            Evidences evidences,
            NoticeLists lists,
            Policies policies,
            DistrictTime time) {
        this.occasions = occasions;
        this.evidences = evidences;
        this.lists = lists;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping("/notices/{id}")
    ModelAndView show(
            @PathVariable String id,
            NoticeQuery query,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return Pages.show(VIEW, page(find(id, viewer), query, after, Problems.none(), viewer));
    }

    @PostMapping("/notices/{id}/start")
    ModelAndView begin(@PathVariable String id, Viewer viewer) {
        var occasion = find(id, viewer);
        var problems = occasions.begin(occasion.id(), viewer).orElseThrow(OccasionController::gone);
        if (problems.isEmpty() || occasion.state() == OccasionState.CLOSED) {
            return Pages.goTo(occasion.path());
        }
        return Pages.putRight(
                VIEW,
                page(
                        occasion,
                        new NoticeQuery(null, null, null),
                        null,
                        Problems.none().add("start", String.join(" ", problems)),
                        viewer));
    }

    @PostMapping("/notices/{id}/stop")
    ModelAndView stop(@PathVariable String id, Viewer viewer) {
        var occasion = find(id, viewer);
        occasions.stop(occasion.id(), viewer);
        return Pages.goTo(occasion.path());
    }

    /** Puts down that notices were handed out or posted. */
    @PostMapping("/notices/{id}/evidence")
    ModelAndView give(
            @PathVariable String id,
            NoticeQuery query,
            @RequestParam(defaultValue = "") List<String> notice,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String day,
            Viewer viewer) {
        var occasion = find(id, viewer);
        var chosen =
                notice.stream()
                        .flatMap(it -> Optional.ofNullable(ListAddress.id(it)).stream())
                        .distinct()
                        .toList();
        var kind = constant(NoticeStep.Kind.values(), how);
        var on = day(day);
        var problems =
                Problems.none()
                        .unless(!chosen.isEmpty(), "notices", "Tick whom it was given to")
                        .unless(
                                kind != null && kind.isByHand(),
                                "how",
                                "Say whether it was handed out or posted")
                        .unless(on.isPresent(), "day", "Give the day, such as 2026-11-24");
        if (problems.isEmpty()) {
            report(
                    evidences.given(
                            occasion.id(),
                            chosen,
                            Objects.requireNonNull(kind),
                            on.orElseThrow(),
                            viewer),
                    problems);
        }
        return problems.isEmpty()
                ? Pages.goTo(query.address(occasion.id()).first())
                : Pages.putRight(VIEW, page(occasion, query, null, problems, viewer));
    }

    private static void report(Outcome outcome, Problems problems) {
        switch (outcome) {
            case DONE -> {}
            case UNSEEN -> throw gone();
            case OWN ->
                    problems.add(
                            "notices",
                            "What you got yourself somebody else puts down; untick your own");
            case NOT_NOW -> problems.add("notices", "One of those isn’t needed any more");
            case DAY -> problems.add("day", "It is a day since this began, and none yet to come");
        }
    }

    @PostMapping("/notices/{id}/of/{notice}/undo")
    ModelAndView undo(@PathVariable String id, @PathVariable String notice, Viewer viewer) {
        return back(find(id, viewer), evidences.undo(id(notice), viewer));
    }

    @PostMapping("/notices/{id}/of/{notice}/again")
    ModelAndView again(@PathVariable String id, @PathVariable String notice, Viewer viewer) {
        return back(find(id, viewer), evidences.again(id(notice), viewer));
    }

    private static ModelAndView back(Occasion occasion, Outcome outcome) {
        if (outcome == Outcome.UNSEEN) {
            throw gone();
        }
        return Pages.goTo(occasion.path());
    }

    @PostMapping("/notices/{id}/exports")
    void export(
            @PathVariable String id, NoticeQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var occasion = find(id, viewer);
        try (var sheet =
                new Sheet(
                        response,
                        "notice.csv",
                        "Guardian",
                        "Student",
                        "E-mail",
                        "Languages",
                        "State",
                        "Told at",
                        "E-mail came back")) {
            lists.export(occasion, query.filter(), viewer, it -> row(sheet, it));
        }
    }

    private static void row(Sheet sheet, GuardianNotice it) {
        var told = it.toldAt();
        sheet.row(
                it.guardian(),
                it.child(),
                text(it.email()),
                String.join(" ", it.languages().stream().map(one -> one.tag()).toList()),
                it.state().words(),
                told == null ? "" : told.toString(),
                text(it.returned()));
    }

    private OccasionPage page(
            Occasion occasion,
            NoticeQuery query,
            @Nullable String after,
            Problems problems,
            Viewer viewer) {
        var id = ListAddress.id(after);
        var part = lists.notices(occasion, query.filter(), id, viewer);
        var steps = lists.steps(part.shown());
        var counts = lists.counts(occasion);
        return OccasionPage.of(
                occasion,
                query,
                occasion.state() == OccasionState.OPEN ? occasions.preview(occasion, viewer) : null,
                counts,
                query.filter().isNarrow() || id != null ? 0 : elsewhere(counts, part.count()),
                new Part<>(
                        part.shown().stream()
                                .map(
                                        it ->
                                                NoticeView.of(
                                                        it,
                                                        steps.getOrDefault(it.id(), List.of()),
                                                        time))
                                .toList(),
                        part.count(),
                        part.more()),
                id != null,
                occasions.steps(occasion),
                policies.today().toString(),
                problems,
                time);
    }

    private static int elsewhere(Map<NoticeState, Integer> counts, int seen) {
        return counts.values().stream().mapToInt(it -> it).sum() - seen;
    }

    private Occasion find(String id, Viewer viewer) {
        return Optional.ofNullable(ListAddress.id(id))
                .flatMap(it -> occasions.find(it, viewer))
                .orElseThrow(OccasionController::gone);
    }

    private static UUID id(String text) {
        return Optional.ofNullable(ListAddress.id(text)).orElseThrow(OccasionController::gone);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
