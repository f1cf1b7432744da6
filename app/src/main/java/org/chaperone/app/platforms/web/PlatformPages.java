package org.chaperone.app.platforms.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.ui.Days;
import org.springframework.stereotype.Component;

/** Makes the pages on platforms. */
@Component
class PlatformPages {

    private final Platforms platforms;

    PlatformPages(Platforms platforms) {
        this.platforms = platforms;
    }

    PlatformsPage list(PlatformsQuery query) {
        var found = platforms.all().stream().filter(query::fits);
        var rows =
                (query.isByKind() ? found.sorted(Comparator.comparing(Platform::kind)) : found)
                        .map(PlatformPages::row)
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

    private static PlatformsPage.Row row(Platform it) {
        return new PlatformsPage.Row(
                path(it),
                it.name(),
                it.kind().words(),
                it.home(),
                String.join(", ", it.aliases()),
                it.closedOn() == null ? "" : "Closed since " + Days.words(it.closedOn()),
                it.closedOn() != null);
    }

    PlatformPage page(Platform it) {
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
                it.terms());
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
