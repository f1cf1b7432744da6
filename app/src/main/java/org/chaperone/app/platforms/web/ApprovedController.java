package org.chaperone.app.platforms.web;

import static org.chaperone.app.ui.ListAddress.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.platforms.ApprovedList;
import org.chaperone.app.platforms.IssuedList;
import org.chaperone.app.platforms.KeepingTheList;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.platforms.Proposal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
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

/** The list of approved platforms: as it holds on a day, and as it is worked on. */
@Controller
class ApprovedController {

    static final String APPROVED = "/platforms/approved";
    static final String LIST = "/platforms/list";

    private final Platforms platforms;
    private final ApprovedList approved;
    private final KeepingTheList keeping;
    private final Policies policies;
    private final DistrictTime time;

    ApprovedController(
            Platforms platforms,
            ApprovedList approved,
            KeepingTheList keeping,
            Policies policies,
            DistrictTime time) {
        this.platforms = platforms;
        this.approved = approved;
        this.keeping = keeping;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping(APPROVED)
    @May(Who.WORKERS)
    ModelAndView approved(@RequestParam(required = false) @Nullable String on, Viewer viewer) {
        var asked = on == null ? "" : on.strip();
        var read = Days.read(asked);
        var day = read.orElseGet(policies::today);
        var list = approved.inForce(day);
        return Pages.show(
                "platforms/web/approved",
                new ApprovedPage(
                        on == null ? day.toString() : asked,
                        Days.words(day),
                        list.map(ApprovedController::title).orElse(null),
                        list.map(this::about).orElse(""),
                        list.map(IssuedList::note).orElse(""),
                        list.map(IssuedList::entries).orElse(List.of()).stream()
                                .map(this::entry)
                                .toList(),
                        Who.STAFF.fits(viewer)
                                ? list.map(it -> approved.offList(it.entries())).orElse(List.of())
                                : List.of(),
                        approved.history().stream().map(this::issue).toList(),
                        KeepingTheList.keeps(viewer),
                        Problems.none()
                                .unless(
                                        asked.isEmpty() || read.isPresent(),
                                        "on",
                                        "Give a day such as " + policies.today())));
    }

    @PostMapping("/platforms/approved/exports")
    @May(Who.WORKERS)
    void export(@RequestParam(required = false) @Nullable String on, HttpServletResponse response)
            throws IOException {
        var day = Days.read(on).orElseGet(policies::today);
        try (var sheet =
                new Sheet(
                        response,
                        "approved-platforms.csv",
                        "Platform",
                        "Class",
                        "Condition",
                        "Least age",
                        "Terms",
                        "Terms dated")) {
            approved.inForce(day).map(IssuedList::entries).orElse(List.of()).stream()
                    .forEach(
                            it ->
                                    sheet.row(
                                            entry(it).name(),
                                            it.adopted() ? "adopted" : "public",
                                            it.condition(),
                                            Objects.toString(it.leastAge(), ""),
                                            it.termsVersion(),
                                            Objects.toString(it.termsDated(), "")));
        }
    }

    @GetMapping(LIST)
    @May(Who.TECHNOLOGY)
    ModelAndView list(Viewer viewer) {
        return Pages.show("platforms/web/list", page(form(), Problems.none(), viewer));
    }

    @PostMapping("/platforms/list/publications")
    @May(Who.TECHNOLOGY)
    ModelAndView publish(ListForm form, Viewer viewer) {
        var from = Days.read(form.from());
        if (from.isEmpty()) {
            return putRight(form, "from", "Give the day", viewer);
        }
        return switch (keeping.publish(form.sent(), from.get(), text(form.note()), viewer)) {
            case DAY ->
                    putRight(
                            form, "from", "Give a day from today on, at most a year ahead", viewer);
            case WORDS -> putRight(form, "note", "Say it in up to 1,000 letters", viewer);
            case EMPTY -> putRight(form, "from", "There is no platform on the list yet", viewer);
            case DONE, NOT_HERE, CLOSED, OWN, NOT_ADOPTED ->
                    Pages.goTo(APPROVED + "?on=" + from.get());
        };
    }

    @GetMapping("/platforms/proposals/{id}")
    @May(Who.TECHNOLOGY)
    ModelAndView proposal(@PathVariable UUID id, Viewer viewer) {
        return Pages.show("platforms/web/proposal", proposal(id, "", Problems.none(), viewer));
    }

    /**
     * @param what {@code yes} or {@code no}
     */
    @PostMapping("/platforms/proposals/{id}/decision")
    @May(Who.TECHNOLOGY)
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        if (!what.equals("yes") && !what.equals("no")) {
            return undecided(id, reason, "Press one of the two", viewer);
        }
        return switch (keeping.decide(id, what.equals("yes"), reason, viewer)) {
            case WORDS -> undecided(id, reason, "Say why, in up to 1,000 letters", viewer);
            case OWN -> undecided(id, reason, "Somebody else decides what you proposed", viewer);
            case DONE, NOT_HERE, CLOSED, NOT_ADOPTED, EMPTY, DAY -> Pages.goTo(LIST);
        };
    }

    private ModelAndView undecided(UUID id, String reason, String words, Viewer viewer) {
        var page = proposal(id, reason, Problems.none().add("reason", words), viewer);
        return page.proposal().waits()
                ? Pages.putRight("platforms/web/proposal", page)
                : Pages.goTo(LIST);
    }

    private ProposalPage proposal(UUID id, String reason, Problems problems, Viewer viewer) {
        var it =
                keeping.proposals().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ProposalPage(
                row(it, viewer), PlatformsQuery.PATH + "/" + it.platform(), reason, problems);
    }

    private ListForm form() {
        return new ListForm(UUID.randomUUID().toString(), policies.today().toString(), "");
    }

    private ModelAndView putRight(ListForm form, String field, String words, Viewer viewer) {
        return Pages.putRight(
                "platforms/web/list", page(form, Problems.none().add(field, words), viewer));
    }

    private ListPage page(ListForm form, Problems problems, Viewer viewer) {
        var draft = approved.draft();
        var day = Days.read(form.from()).orElseGet(policies::today);
        return new ListPage(
                form.sent().toString(),
                SchoolYear.of(day).words(),
                text(form.from()),
                text(form.note()),
                draft.stream().map(this::entry).toList(),
                changes(draft, approved.inForce(day).map(IssuedList::entries).orElse(List.of())),
                approved.offList(draft),
                keeping.proposals().stream().map(it -> row(it, viewer)).toList(),
                problems);
    }

    private List<String> changes(List<Listed> draft, List<Listed> before) {
        var changes = new ArrayList<String>();
        var was = before.stream().collect(Collectors.toMap(Listed::platform, it -> it));
        for (var it : draft) {
            var old = was.remove(it.platform());
            if (old == null) {
                changes.add(entry(it).name() + " is new");
            } else if (!old.termsVersion().equals(it.termsVersion())) {
                changes.add(entry(it).name() + " has new terms: whoever uses it confirms again");
            } else if (!old.equals(it)) {
                changes.add(entry(it).name() + " has changed");
            }
        }
        was.values().forEach(it -> changes.add(entry(it).name() + " goes"));
        return changes;
    }

    private ListPage.Row row(Proposal it, Viewer viewer) {
        var decision = it.decision();
        return new ListPage.Row(
                it.id().toString(),
                platforms.find(it.platform()).map(Platform::name).orElse(it.platform()),
                it.why(),
                it.byName(),
                time.day(it.at()),
                decision == null
                        ? ""
                        : "%s by %s on %s"
                                .formatted(
                                        decision.approved() ? "Approved" : "Declined",
                                        decision.by(),
                                        time.day(decision.at())),
                decision == null ? "" : decision.reason(),
                decision == null,
                it.by().equals(viewer.account()));
    }

    private ApprovedPage.Issue issue(IssuedList it) {
        return new ApprovedPage.Issue(
                title(it), Days.words(it.from()), it.by(), it.from().toString());
    }

    private static String title(IssuedList it) {
        return it.isOfPolicy()
                ? "The platforms that the policy names"
                : "%s, list %d".formatted(it.year().words(), it.number());
    }

    private String about(IssuedList it) {
        var at = it.publishedAt();
        return at == null
                ? "The district has published no list of its own yet."
                : "Published by %s on %s and sent to %d people who work here. It holds from %s."
                        .formatted(it.by(), time.day(at), it.told(), Days.words(it.from()));
    }

    private EntryText entry(Listed it) {
        return EntryText.of(it, platforms);
    }
}
