package org.chaperone.app.apps.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.apps.App;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.apps.AppInventory;
import org.chaperone.app.apps.Proposing;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
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

/** The inventory of apps. */
@Controller
@May(Who.STAFF)
class AppsController {

    static final String PATH = "/apps";

    private final AppInventory inventory;
    private final AppPages pages;
    private final Policies policies;

    AppsController(AppInventory inventory, AppPages pages, Policies policies) {
        this.inventory = inventory;
        this.pages = pages;
        this.policies = policies;
    }

    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state) {
        var today = policies.today();
        var rows =
                inventory.list(text(q)).stream()
                        .filter(
                                it ->
                                        switch (text(state)) {
                                            case AppsPage.USABLE -> it.isUsable(today);
                                            case AppsPage.PENDING -> !it.isUsable(today);
                                            default -> true;
                                        })
                        .map(pages::row)
                        .toList();
        return Pages.show(
                "apps/web/apps",
                new AppsPage(text(q), text(state), rows, !(text(q) + text(state)).isBlank(), true));
    }

    @GetMapping("/apps/new")
    ModelAndView fillIn(Viewer viewer) {
        return pages.form(viewer);
    }

    @PostMapping(PATH)
    ModelAndView propose(AppForm form, Viewer viewer) {
        if (!text(form.ends()).isBlank() && Days.read(form.ends()).isEmpty()) {
            return pages.putRight(
                    form, Problems.none().add("ends", "Give the day, or leave it empty"), viewer);
        }
        return switch (inventory.propose(form.from(), form.draft(), viewer)) {
            case Proposing.Done(var id) -> Pages.goTo(PATH + "/" + id);
            case Proposing.Wrong(var problems) -> pages.putRight(form, problems, viewer);
            case Proposing.TooYoung(var count, var age, var clauses) ->
                    pages.putRight(
                            form,
                            Problems.none()
                                    .add(
                                            "classes",
                                            "Students of these classes who are under %d: %d. The policy bars services that want personal information of them (%s)"
                                                    .formatted(
                                                            age,
                                                            count,
                                                            String.join(", ", clauses))),
                            viewer);
        };
    }

    @GetMapping("/apps/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(one(id), viewer);
    }

    @PostMapping("/apps/{id}/sign-offs")
    ModelAndView sign(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String office, Viewer viewer) {
        var it = one(id);
        var wanted = ListAddress.constant(Office.values(), office);
        if (wanted == null) {
            return pages.putRight(it, "office", "Choose for which office", viewer);
        }
        return switch (inventory.sign(id, wanted, viewer)) {
            case SAME_PERSON ->
                    pages.putRight(
                            it, "office", "You have put it on record for the other office", viewer);
            case NOT_HERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case DONE, WORDS -> Pages.goTo(it.path());
        };
    }

    @PostMapping("/apps/{id}/judgement")
    @May(Who.TECHNOLOGY)
    ModelAndView judge(@PathVariable UUID id, AppForm form, Viewer viewer) {
        var it = one(id);
        var product = ListAddress.constant(Judgement.values(), form.product());
        var privacy = ListAddress.constant(Judgement.values(), form.privacy());
        if (product == null || privacy == null) {
            return pages.putRight(
                    it, form, product == null ? "product" : "privacy", "Choose one", viewer);
        }
        var ends = Days.read(form.ends());
        if (!text(form.ends()).isBlank() && ends.isEmpty()) {
            return pages.putRight(it, form, "ends", "Give the day, or leave it empty", viewer);
        }
        var came =
                inventory.judge(
                        id, product, privacy, text(form.agreement()), ends.orElse(null), viewer);
        return came == AppInventory.Outcome.WORDS
                ? pages.putRight(
                        it,
                        form,
                        "agreement",
                        "Say where it is kept, in up to 2,000 letters",
                        viewer)
                : Pages.goTo(it.path());
    }

    private App one(UUID id) {
        return inventory
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
