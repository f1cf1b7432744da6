package org.chaperone.app.registry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.AwaitedPage;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which an outlet is filled in, with what this person may choose. */
@Component
class OutletForms {

    private static final String VIEW = "registry/web/outlet_form";
    private static final int MOST_FOUND = 20;

    private final Directory directory;
    private final Policies policies;
    private final Units units;

    OutletForms(Directory directory, Policies policies, Units units) {
        this.directory = directory;
        this.policies = policies;
        this.units = units;
    }

    /** An empty one, at the person's own school. */
    ModelAndView empty(Viewer viewer) {
        var own = units(null, viewer);
        var unit = own.size() == 1 ? own.getFirst().value() : "";
        return show(null, OutletForm.empty(unit, policies.today().toString()), viewer);
    }

    /** With what was said when it was asked for. */
    ModelAndView of(AwaitedPage it, Viewer viewer) {
        return approved(UUID.randomUUID(), it.draft(policies.today()), viewer);
    }

    /**
     * With what was approved.
     *
     * @param page from which it is registered
     */
    ModelAndView approved(UUID page, OutletDraft draft, Viewer viewer) {
        var owner =
                draft.owner().equals(viewer.person())
                        ? ""
                        : directory.staff(List.of(draft.owner())).stream()
                                .map(Named::name)
                                .findFirst()
                                .orElse("");
        return show(null, OutletForm.of(draft, page, owner), viewer);
    }

    ModelAndView show(@Nullable Outlet of, OutletForm form, Viewer viewer) {
        return Pages.show(VIEW, page(of, form, null, Problems.none(), viewer));
    }

    ModelAndView putRight(@Nullable Outlet of, OutletForm form, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(of, form, null, problems, viewer));
    }

    /** With what stands against it, to be seen or for good. */
    ModelAndView against(@Nullable Outlet of, OutletForm form, Ruling ruling, Viewer viewer) {
        var problems =
                ruling.refuses()
                        ? Problems.none()
                                .add("refused", "Nothing was kept: the policy doesn’t let it")
                        : Problems.none()
                                .add(
                                        "seen",
                                        "Read what stands against it, then tick that you have");
        return Pages.putRight(VIEW, page(of, form, Against.of(ruling, policies), problems, viewer));
    }

    /** The id of whom the form names as owner; the person themselves when it names nobody. */
    String owner(OutletForm form, Problems problems, Viewer viewer) {
        var words = ListAddress.text(form.owner()).strip();
        if (words.isEmpty()) {
            return ListAddress.text(viewer.person());
        }
        var called = directory.staffCalled(words);
        problems.unless(
                called.size() == 1,
                "owner",
                called.isEmpty()
                        ? "Nobody who works here is called so. Give a whole name or an e-mail address"
                        : "Several are called so. Give an e-mail address");
        return called.isEmpty() ? "" : called.getFirst().id();
    }

    private OutletFormPage page(
            @Nullable Outlet of,
            OutletForm form,
            @Nullable Against against,
            Problems problems,
            Viewer viewer) {
        var runs = Stewards.runAll(viewer) || viewer.holds(it -> it == Role.PRINCIPAL);
        return new OutletFormPage(
                of == null ? null : of.path(),
                of == null ? "Register an outlet" : "Change " + of.name(),
                form,
                units(of, viewer),
                classes(form, viewer),
                runs,
                of == null && (runs || viewer.person() == null),
                against,
                problems);
    }

    private List<Option> units(@Nullable Outlet of, Viewer viewer) {
        return units.all().stream()
                .filter(
                        it -> {
                            var school =
                                    it.value().equals(OutletDraft.DISTRICT) ? null : it.value();
                            return Stewards.mayRegister(school, viewer)
                                    || of != null
                                            && Optional.ofNullable(of.school())
                                                    .equals(Optional.ofNullable(school));
                        })
                .toList();
    }

    /** The person's own, those chosen already, and those that they look for. */
    private List<Option> classes(OutletForm form, Viewer viewer) {
        Map<String, Option> all = new LinkedHashMap<>();
        directory
                .led(viewer)
                .forEach(it -> all.put(it.id(), option(it.id(), it.title(), it.school())));
        var names = units.names();
        directory
                .groups(form.chosen())
                .forEach(
                        it ->
                                all.putIfAbsent(
                                        it.id(),
                                        option(
                                                it.id(),
                                                it.title(),
                                                names.getOrDefault(it.school(), ""))));
        var words = ListAddress.text(form.find()).replace("\0", "").strip();
        if (!words.isEmpty()) {
            directory
                    .gatherings(words, MOST_FOUND, viewer)
                    .forEach(
                            it ->
                                    all.putIfAbsent(
                                            it.id(), option(it.id(), it.title(), it.school())));
        }
        return List.copyOf(all.values());
    }

    private static Option option(String id, String title, String school) {
        return new Option(id, title, school);
    }
}
