package org.chaperone.app.announcements.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.announcements.Announcements;
import org.chaperone.app.announcements.Delivery;
import org.chaperone.app.announcements.OtherMeans;
import org.chaperone.app.announcements.web.AnnouncementPage.CopyForm;
import org.chaperone.app.announcements.web.AnnouncementPage.CopyRow;
import org.chaperone.app.announcements.web.AnnouncementPage.DeliveryRow;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of announcements. */
@Component
class AnnouncementPages {

    private static final String FORM = "announcements/web/announcement_form";
    private static final String ONE = "announcements/web/announcement";
    private static final String FIELD = "how-";
    private static final int MOST_OUTLETS = 1_000;

    private final Announcements announcements;
    private final OtherMeans deliveries;
    private final Registry registry;
    private final Directory directory;
    private final Policies policies;
    private final DistrictTime time;

    AnnouncementPages(
            Announcements announcements,
            OtherMeans deliveries,
            Registry registry,
            Directory directory,
            Policies policies,
            DistrictTime time) {
        this.announcements = announcements;
        this.deliveries = deliveries;
        this.registry = registry;
        this.directory = directory;
        this.policies = policies;
        this.time = time;
    }

    ModelAndView fillIn(@Nullable String outlet, Viewer viewer) {
        var form = AnnouncementForm.empty(outlet, policies.today());
        return Pages.show(
                FORM, new AnnouncementFormPage(form, outlets(viewer), null, Problems.none()));
    }

    ModelAndView putRight(AnnouncementForm form, Problems problems, Viewer viewer) {
        return Pages.putRight(
                FORM, new AnnouncementFormPage(form, outlets(viewer), null, problems));
    }

    /** With what stands against it, to be seen or for good. */
    ModelAndView against(AnnouncementForm form, Ruling ruling, Viewer viewer) {
        var problems =
                ruling.refuses()
                        ? Problems.none()
                                .add("refused", "Nothing was kept: the policy doesn’t let it")
                        : Problems.none()
                                .add(
                                        "seen",
                                        "Choose another channel below, or tick that you have seen this");
        return Pages.putRight(
                FORM,
                new AnnouncementFormPage(
                        form, outlets(viewer), Against.of(ruling, policies), problems));
    }

    ModelAndView show(Announcement it, Viewer viewer) {
        return Pages.show(
                ONE,
                page(
                        it,
                        new CopyForm(null, null, policies.today().toString()),
                        Map.of(),
                        policies.today().toString(),
                        Problems.none(),
                        viewer));
    }

    ModelAndView putRight(Announcement it, CopyForm copy, Problems problems, Viewer viewer) {
        return Pages.putRight(
                ONE, page(it, copy, Map.of(), policies.today().toString(), problems, viewer));
    }

    /**
     * @param chosen what was chosen, by the name of the field
     */
    ModelAndView putRight(
            Announcement it,
            Map<String, String> chosen,
            String on,
            Problems problems,
            Viewer viewer) {
        var copy = new CopyForm(null, null, policies.today().toString());
        return Pages.putRight(ONE, page(it, copy, chosen, on, problems, viewer));
    }

    /** The field of a delivery in its form. */
    static String field(Delivery it) {
        return FIELD + it.id();
    }

    private AnnouncementPage page(
            Announcement it,
            CopyForm copy,
            Map<String, String> chosen,
            String on,
            Problems problems,
            Viewer viewer) {
        var outlet = registry.find(it.outlet()).orElseThrow();
        var shown = deliveries.of(it, viewer);
        var names = names(shown);
        var ruling = it.ruling();
        var mine = announcements.mayChange(it, viewer);
        var open = (int) shown.stream().filter(Delivery::isOpen).count();
        return new AnnouncementPage(
                it.path(),
                it.title(),
                it.address(),
                outlet.path(),
                outlet.name(),
                Days.words(it.publishedOn()),
                it.notedBy(),
                time.at(it.notedAt()),
                needed(it),
                it.isWithoutCopy(),
                ruling == null || !it.seen() ? null : Against.warnings(ruling, policies),
                it.copies().stream()
                        .map(
                                one ->
                                        new CopyRow(
                                                one.way().words(),
                                                one.reference(),
                                                Days.words(one.on())))
                        .toList(),
                shown.stream().map(one -> row(one, names, chosen)).toList(),
                mine ? it.open() - open : 0,
                mine,
                copy,
                on,
                problems);
    }

    private static List<String> needed(Announcement it) {
        var needed = new ArrayList<String>();
        if (it.allFamilies()) {
            needed.add("All families need it");
        }
        if (it.classContent()) {
            needed.add("Students need it for a class");
        }
        return needed;
    }

    private static DeliveryRow row(
            Delivery it, Map<String, String> names, Map<String, String> chosen) {
        var how = it.how();
        var day = it.on();
        var by = it.notedBy();
        return new DeliveryRow(
                field(it),
                names.getOrDefault(it.student(), "Somebody who has left"),
                chosen.getOrDefault(field(it), ""),
                how == null || day == null ? "" : how.words() + ", " + Days.words(day),
                by == null ? "" : by);
    }

    private Map<String, String> names(List<Delivery> shown) {
        return directory.ties(shown.stream().map(Delivery::student).toList()).values().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> it.name()));
    }

    /** Those in use that the viewer answers for. */
    private List<Option> outlets(Viewer viewer) {
        var inUse = new OutletFilter("", null, null, true, null, null, OutletFilter.Order.NAME);
        return registry.list(inUse, null, MOST_OUTLETS).stream()
                .filter(it -> Stewards.mayChange(it, viewer))
                .map(AnnouncementPages::option)
                .toList();
    }

    private static Option option(Outlet it) {
        return new Option(it.id().toString(), it.name());
    }
}
