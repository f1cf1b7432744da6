package org.chaperone.app.registry.web;

import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.registry.ApprovedPages;
import org.chaperone.app.registry.AwaitedPages;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registration;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One outlet: registered, shown, changed, handed over, closed. */
@Controller
@May(Who.STAFF)
class OutletController {

    private static final String FIND = "find";

    private final Registry registry;
    private final Registering registering;
    private final AwaitedPages awaited;
    private final OutletForms forms;
    private final OutletPages pages;
    private final ApprovedPages approved;

    OutletController(
            Registry registry,
            Registering registering,
            AwaitedPages awaited,
            OutletForms forms,
            OutletPages pages,
            ApprovedPages approved) {
        this.awaited = awaited;
        this.approved = approved;
        this.registry = registry;
        this.registering = registering;
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * @param request under which it was approved, or null
     */
    @GetMapping("/outlets/new")
    ModelAndView fillIn(@RequestParam(required = false) @Nullable String request, Viewer viewer) {
        return Optional.ofNullable(ListAddress.id(request))
                .flatMap(
                        id ->
                                awaited.find(id, viewer)
                                        .map(it -> forms.of(it, viewer))
                                        .or(
                                                () ->
                                                        approved.draft(id, viewer)
                                                                .map(
                                                                        it ->
                                                                                forms.approved(
                                                                                        id, it,
                                                                                        viewer))))
                .orElseGet(() -> forms.empty(viewer));
    }

    /**
     * @param what {@code find} a class, or nothing: register
     */
    @PostMapping("/outlets")
    ModelAndView register(
            OutletForm form,
            @RequestParam(name = "do", defaultValue = "") String what,
            Viewer viewer) {
        if (what.equals(FIND)) {
            return forms.show(null, form, viewer);
        }
        var problems = Problems.none();
        var draft = form.draft(forms.owner(form, problems, viewer), problems);
        if (!problems.isEmpty()) {
            return forms.putRight(null, form, problems, viewer);
        }
        var seen = ListAddress.text(form.seen());
        return came(registering.register(form.from(), draft, seen, viewer), null, form, viewer);
    }

    @GetMapping("/outlets/{id}")
    ModelAndView show(@PathVariable UUID id, OutletDeed deed, Viewer viewer) {
        return pages.show(one(id), deed.asking(), Problems.none(), viewer);
    }

    @GetMapping("/outlets/{id}/change")
    ModelAndView fillInChange(@PathVariable UUID id, Viewer viewer) {
        var it = mine(id, viewer);
        return it.isInUse() ? forms.show(it, OutletForm.of(it), viewer) : Pages.goTo(it.path());
    }

    /**
     * @param what {@code find} a class, or nothing: change
     */
    @PostMapping("/outlets/{id}/change")
    ModelAndView change(
            @PathVariable UUID id,
            OutletForm form,
            @RequestParam(name = "do", defaultValue = "") String what,
            Viewer viewer) {
        var it = mine(id, viewer);
        if (what.equals(FIND)) {
            return forms.show(it, form, viewer);
        }
        var problems = Problems.none();
        var draft = form.draft(it.owner(), problems);
        if (!problems.isEmpty()) {
            return forms.putRight(it, form, problems, viewer);
        }
        var seen = ListAddress.text(form.seen());
        return registering
                .change(id, form.changing(), draft, seen, viewer)
                .map(came -> came(came, it, form, viewer))
                .orElseGet(() -> Pages.goTo(it.path()));
    }

    @PostMapping("/outlets/{id}/owner")
    ModelAndView handOver(@PathVariable UUID id, OutletDeed deed, Viewer viewer) {
        var it = mine(id, viewer);
        if (!it.isInUse()) {
            return Pages.goTo(it.path());
        }
        var problems = Problems.none();
        var to = pages.colleague(deed, problems);
        if (problems.isEmpty()) {
            switch (registering.handOver(id, to, viewer)) {
                case DONE, NOT_HERE -> {
                    return Pages.goTo(it.path());
                }
                case NOBODY, WORDS -> problems.add("to", "Name somebody who is employed here");
            }
        }
        return pages.putRight(it, deed, problems, viewer);
    }

    @PostMapping("/outlets/{id}/end")
    ModelAndView close(@PathVariable UUID id, OutletDeed deed, Viewer viewer) {
        var it = mine(id, viewer);
        return switch (registering.close(id, ListAddress.text(deed.reason()), viewer)) {
            case DONE, NOT_HERE -> Pages.goTo(it.path());
            case WORDS, NOBODY ->
                    pages.putRight(
                            it,
                            deed,
                            Problems.none().add("reason", "Say why, in up to 1,000 letters"),
                            viewer);
        };
    }

    private ModelAndView came(
            Registration came, @Nullable Outlet of, OutletForm form, Viewer viewer) {
        return switch (came) {
            case Registration.Done(var id) -> Pages.goTo(OutletQuery.PATH + "/" + id);
            case Registration.Wrong(var problems) -> forms.putRight(of, form, problems, viewer);
            case Registration.ToSee(var ruling) -> forms.against(of, form, ruling, viewer);
            case Registration.Refused(var ruling) -> forms.against(of, form, ruling, viewer);
        };
    }

    private Outlet one(UUID id) {
        return registry.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One that the viewer may change, or could before it was closed. */
    private Outlet mine(UUID id, Viewer viewer) {
        var it = one(id);
        if (!Stewards.mayChange(it, viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return it;
    }
}
