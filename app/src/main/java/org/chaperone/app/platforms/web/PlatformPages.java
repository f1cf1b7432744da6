package org.chaperone.app.platforms.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.platforms.ApprovedList;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.IssuedList;
import org.chaperone.app.platforms.KeepingTheList;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages on platforms. */
@Component
class PlatformPages {

    private static final String VIEW = "platforms/web/platform";

    private final Platforms platforms;
    private final ApprovedList approved;
    private final Policies policies;

    PlatformPages(Platforms platforms, ApprovedList approved, Policies policies) {
        this.platforms = platforms;
        this.approved = approved;
        this.policies = policies;
    }

    ModelAndView show(Platform it, Viewer viewer) {
        var entry = draft(it);
        return Pages.show(
                VIEW,
                page(it, PlatformDeed.of(entry.orElse(Listed.of(it))), Problems.none(), viewer));
    }

    ModelAndView putRight(Platform it, PlatformDeed deed, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(it, deed, problems, viewer));
    }

    private Optional<Listed> draft(Platform it) {
        return approved.draft().stream().filter(one -> one.platform().equals(it.id())).findFirst();
    }

    PlatformsPage list(PlatformsQuery query) {
        var found = platforms.all().stream().filter(query::fits);
        var list = approved.inForce(policies.today());
        var rows =
                (query.isByKind() ? found.sorted(Comparator.comparing(Platform::kind)) : found)
                        .map(it -> row(it, list))
                        .toList();
        return new PlatformsPage(
                query,
                query.address() == null || query.address().isBlank()
                        ? null
                        : Seen.of(platforms.at(query.address())),
                rows,
                rows.size() == 1 ? "One platform" : rows.size() + " platforms",
                query.isNarrowed());
    }

    private static PlatformsPage.Row row(Platform it, Optional<IssuedList> list) {
        return new PlatformsPage.Row(
                path(it),
                it.name(),
                it.kind().words(),
                it.home(),
                String.join(", ", it.aliases()),
                it.closedOn() != null
                        ? "Closed since " + Days.words(it.closedOn())
                        : list.flatMap(one -> one.entry(it.id())).isPresent() ? "Approved" : "",
                it.closedOn() != null);
    }

    private PlatformPage page(Platform it, PlatformDeed deed, Problems problems, Viewer viewer) {
        var list = approved.inForce(policies.today());
        var entry = list.flatMap(one -> one.entry(it.id()));
        var successor =
                it.successor() == null ? null : platforms.find(it.successor()).orElseThrow();
        return new PlatformPage(
                path(it),
                it.name(),
                it.kind().words(),
                it.closedOn() == null ? null : Days.words(it.closedOn()),
                successor == null ? null : path(successor),
                successor == null ? null : successor.name(),
                facts(it),
                it.terms(),
                entry.isPresent()
                        ? "On the list of approved platforms"
                        : list.isPresent()
                                ? "Not on the list of approved platforms"
                                : "There is no list of approved platforms yet",
                entry.map(one -> EntryText.of(one, platforms)).orElse(null),
                Who.STAFF.fits(viewer) ? approved.accountsOn(it.id()) : List.of(),
                KeepingTheList.keeps(viewer),
                draft(it).isPresent(),
                Who.STAFF.fits(viewer)
                        && !KeepingTheList.keeps(viewer)
                        && entry.isEmpty()
                        && it.isOpenOn(policies.today()),
                deed,
                problems);
    }

    private static List<PlatformPage.Fact> facts(Platform it) {
        var facts = new ArrayList<PlatformPage.Fact>();
        facts.add(new PlatformPage.Fact("Stands at", it.home()));
        if (it.formerly() != null) {
            facts.add(new PlatformPage.Fact("Was called", it.formerly()));
        }
        facts.add(
                new PlatformPage.Fact(
                        "Least age", it.age() == null ? "Not known" : it.age() + " years"));
        facts.add(
                new PlatformPage.Fact(
                        "Sign-in of a district",
                        it.login() ? "Can be had" : "None that we know of"));
        if (it.pageType() != null) {
            facts.add(new PlatformPage.Fact("A school’s place there", Found.Thing.PAGE.words()));
        }
        if (it.text() != null) {
            facts.add(new PlatformPage.Fact("Longest post", "%,d letters".formatted(it.text())));
        }
        if (it.alt() != null) {
            facts.add(
                    new PlatformPage.Fact(
                            "Longest description of a picture", "%,d letters".formatted(it.alt())));
        }
        if (it.termsDated() != null) {
            facts.add(new PlatformPage.Fact("Terms of use of", Days.words(it.termsDated())));
        }
        return facts;
    }

    static String path(Platform it) {
        return PlatformsQuery.PATH + "/" + it.id();
    }
}
