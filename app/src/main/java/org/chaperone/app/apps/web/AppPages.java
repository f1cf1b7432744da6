package org.chaperone.app.apps.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.apps.App;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.apps.AppDraft;
import org.chaperone.app.apps.AppInventory;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages on apps. */
@Component
class AppPages {

    private static final String VIEW = "apps/web/app";
    private static final String FORM = "apps/web/app_form";

    private final AppInventory inventory;
    private final Directory directory;
    private final Policies policies;
    private final District district;
    private final DistrictTime time;

    AppPages(
            AppInventory inventory,
            Directory directory,
            Policies policies,
            District district,
            DistrictTime time) {
        this.inventory = inventory;
        this.directory = directory;
        this.policies = policies;
        this.district = district;
        this.time = time;
    }

    AppsPage.Row row(App it) {
        var usable = it.isUsable(policies.today());
        return new AppsPage.Row(
                it.path(),
                it.name(),
                "%s · %s"
                        .formatted(
                                it.registers()
                                        ? "Students enter " + String.join(", ", it.fields())
                                        : "Students enter nothing about themselves",
                                unit(it)),
                state(it),
                usable);
    }

    ModelAndView form(Viewer viewer) {
        var units = units(viewer);
        var form = AppForm.empty(units.size() == 1 ? units.getFirst().value() : "");
        return Pages.show(FORM, formPage(form, Problems.none(), viewer));
    }

    ModelAndView putRight(AppForm form, Problems problems, Viewer viewer) {
        return Pages.putRight(FORM, formPage(form, problems, viewer));
    }

    ModelAndView show(App it, Viewer viewer) {
        return Pages.show(VIEW, page(it, judged(it), Problems.none(), viewer));
    }

    ModelAndView putRight(App it, String field, String words, Viewer viewer) {
        return putRight(it, judged(it), field, words, viewer);
    }

    /** With what was sent of a judgement. */
    ModelAndView putRight(App it, AppForm sent, String field, String words, Viewer viewer) {
        return Pages.putRight(VIEW, page(it, sent, Problems.none().add(field, words), viewer));
    }

    private AppPage page(App it, AppForm judged, Problems problems, Viewer viewer) {
        return new AppPage(
                it.path(),
                it.name(),
                it.purpose(),
                state(it),
                it.isUsable(policies.today()),
                facts(it),
                Arrays.stream(Office.values()).map(one -> record(it, one)).toList(),
                inventory.offices(it, viewer).stream()
                        .map(one -> new Option(ListAddress.word(one), one.words()))
                        .toList(),
                viewer.holds(Role.TECHNOLOGY::equals),
                judged,
                problems);
    }

    private static AppForm judged(App it) {
        return new AppForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                it.agreement(),
                it.agreementEnds() == null ? "" : it.agreementEnds().toString(),
                ListAddress.word(it.product()),
                ListAddress.word(it.privacy()));
    }

    private String state(App it) {
        var today = policies.today();
        if (it.isUsable(today)) {
            return it.registers() ? "Documented: may be used" : "May be used";
        }
        if (it.agreementEnds() != null && today.isAfter(it.agreementEnds())) {
            return "Its agreement has ended: not to be used";
        }
        return it.registers() && !it.isDocumented()
                ? "Pending: not to be used yet"
                : "Not to be used";
    }

    private String record(App it, Office office) {
        return it.signOffs().stream()
                .filter(one -> one.office() == office)
                .findFirst()
                .map(one -> "%s: %s, %s".formatted(office.words(), one.name(), time.at(one.at())))
                .orElse(office.words() + ": not yet");
    }

    private List<AppPage.Fact> facts(App it) {
        var facts = new ArrayList<AppPage.Fact>();
        facts.add(
                new AppPage.Fact(
                        "Students enter",
                        it.registers()
                                ? String.join(", ", it.fields())
                                : "Nothing about themselves"));
        facts.add(
                new AppPage.Fact(
                        "Used with",
                        it.classes().isEmpty()
                                ? "No class yet"
                                : directory.groups(it.classes()).stream()
                                        .map(Group::title)
                                        .collect(Collectors.joining(", "))));
        facts.add(new AppPage.Fact("Of", unit(it)));
        if (!it.maker().isEmpty()) {
            facts.add(new AppPage.Fact("Made by", it.maker()));
        }
        facts.add(new AppPage.Fact("As a tool", it.product().words()));
        facts.add(new AppPage.Fact("On privacy", it.privacy().words()));
        if (!it.agreement().isEmpty()) {
            facts.add(new AppPage.Fact("Agreement", it.agreement()));
        }
        if (it.agreementEnds() != null) {
            facts.add(new AppPage.Fact("It ends", Days.words(it.agreementEnds())));
        }
        facts.add(new AppPage.Fact("Proposed by", it.proposedBy()));
        return facts;
    }

    private AppFormPage formPage(AppForm form, Problems problems, Viewer viewer) {
        return new AppFormPage(
                form,
                units(viewer),
                directory.led(viewer).stream()
                        .map(it -> new Option(it.id(), it.title(), it.school()))
                        .toList(),
                problems);
    }

    private List<Option> units(Viewer viewer) {
        var units = new ArrayList<Option>();
        if (viewer.seesDistrict()) {
            units.add(new Option(AppDraft.DISTRICT, district.name()));
        }
        directory.schools().stream()
                .filter(it -> viewer.seesDistrict() || viewer.schools().contains(it.id()))
                .forEach(it -> units.add(new Option(it.id(), it.name())));
        return units;
    }

    private String unit(App it) {
        return it.school() == null
                ? district.name()
                : directory.schools().stream()
                        .filter(one -> one.id().equals(it.school()))
                        .map(Named::name)
                        .findFirst()
                        .orElse("A school that is gone");
    }
}
