package org.chaperone.app.registry.web;

import java.util.UUID;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.Embedding;
import org.chaperone.app.registry.Embeddings;
import org.chaperone.app.registry.Embeddings.Noting;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where outlets are embedded, and looks at those places. */
@Controller
@May(Who.STAFF)
class EmbeddedController {

    private static final String VIEW = "registry/web/embedded_one";

    private final Embeddings embeddings;
    private final Registry registry;
    private final OutletPages pages;
    private final Policies policies;
    private final Units units;
    private final DistrictTime time;

    EmbeddedController(
            Embeddings embeddings,
            Registry registry,
            OutletPages pages,
            Policies policies,
            Units units,
            DistrictTime time) {
        this.embeddings = embeddings;
        this.registry = registry;
        this.pages = pages;
        this.policies = policies;
        this.units = units;
        this.time = time;
    }

    @GetMapping("/outlets/embedded")
    ModelAndView index(EmbeddedQuery query) {
        var found = embeddings.list(query.filter(), query.afterId(), EmbeddedList.ON_A_PAGE + 1);
        var shown = found.stream().limit(EmbeddedList.ON_A_PAGE).toList();
        return Pages.show(
                "registry/web/embedded",
                new EmbeddedList(
                        query,
                        units.all(),
                        shown.stream().map(it -> EmbeddedRow.of(it, time)).toList(),
                        !query.isEmpty(),
                        found.size() > shown.size() ? query.after(shown.getLast().id()) : null,
                        query.afterId() != null));
    }

    @PostMapping("/outlets/{id}/embeddings")
    ModelAndView embed(@PathVariable UUID id, OutletDeed deed, Viewer viewer) {
        var outlet = registry.find(id).orElseThrow(EmbeddedController::notHere);
        if (!Stewards.mayChange(outlet, viewer)) {
            throw notHere();
        }
        if (!outlet.isInUse()) {
            return Pages.goTo(outlet.path());
        }
        var within = ListAddress.constant(OutletKind.values(), deed.within());
        if (within == null || !Embedding.PLACES.contains(within)) {
            var problems = Problems.none().add("within", "Choose what the place is");
            return pages.putRight(outlet, deed, problems, viewer);
        }
        return switch (embeddings.embed(id, ListAddress.text(deed.place()), within, viewer)) {
            case Noting.Noted _, Noting.NotHere _ -> Pages.goTo(outlet.path());
            case Noting.NoAddress _, Noting.NoWords _ ->
                    putRight(
                            outlet,
                            deed,
                            "Give the whole address, such as https://pages.example/grade4",
                            viewer);
            case Noting.Refused(var ruling) -> putRight(outlet, deed, first(ruling), viewer);
        };
    }

    @GetMapping("/outlets/embedded/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(VIEW, page(one(id), EmbeddedPage.FINE, "", Problems.none(), viewer));
    }

    /**
     * @param result {@code fine} or {@code finding}
     */
    @PostMapping("/outlets/embedded/{id}/looks")
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String finding,
            Viewer viewer) {
        var it = one(id);
        if (!embeddings.mayLookAt(it, viewer)) {
            throw notHere();
        }
        if (it.endedAt() != null) {
            return Pages.goTo(path(id));
        }
        var problems = Problems.none();
        if (!result.equals(EmbeddedPage.FINE) && !result.equals(EmbeddedPage.FINDING)) {
            problems.add("result", "Choose what you found");
        } else if (embeddings.look(id, result.equals(EmbeddedPage.FINE), finding, viewer)
                instanceof Noting.NoWords) {
            problems.add("finding", "Say what is to be put right, in up to 1,000 letters");
        }
        return problems.isEmpty()
                ? Pages.goTo(path(id))
                : Pages.putRight(VIEW, page(it, result, finding, problems, viewer));
    }

    @PostMapping("/outlets/embedded/{id}/end")
    ModelAndView takeOut(@PathVariable UUID id, Viewer viewer) {
        if (embeddings.takeOut(id, viewer) instanceof Noting.NotHere) {
            throw notHere();
        }
        return Pages.goTo(path(id));
    }

    private EmbeddedPage page(
            Embedding it, String result, String finding, Problems problems, Viewer viewer) {
        var outlet = registry.find(it.outlet()).orElseThrow();
        var there = it.endedAt() == null;
        var ruling = it.ruling();
        return new EmbeddedPage(
                path(it.id()),
                it.address(),
                it.within().words(),
                outlet.path(),
                it.outletName(),
                it.notedName(),
                time.at(it.notedAt()),
                EmbeddedRow.state(it, time),
                it.isToBeLookedAt(),
                ruling == null ? null : Against.of(ruling, policies),
                it.looks().stream()
                        .map(
                                look ->
                                        new EmbeddedPage.Look(
                                                look.by(), time.at(look.at()), look.finding()))
                        .toList(),
                there && embeddings.mayLookAt(it, viewer),
                there && Stewards.mayChange(outlet, viewer),
                result,
                finding,
                problems);
    }

    private ModelAndView putRight(Outlet outlet, OutletDeed deed, String words, Viewer viewer) {
        return pages.putRight(outlet, deed, Problems.none().add("place", words), viewer);
    }

    private static String first(Ruling ruling) {
        return ruling.reasons().isEmpty()
                ? "The policy doesn’t let it"
                : ruling.reasons().getFirst().message();
    }

    private Embedding one(UUID id) {
        return embeddings.find(id).orElseThrow(EmbeddedController::notHere);
    }

    private static String path(UUID id) {
        return EmbeddedQuery.PATH + "/" + id;
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
