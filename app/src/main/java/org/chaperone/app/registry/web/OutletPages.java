package org.chaperone.app.registry.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.Certification;
import org.chaperone.app.registry.Certifications;
import org.chaperone.app.registry.Embedding;
import org.chaperone.app.registry.EmbeddingFilter;
import org.chaperone.app.registry.Embeddings;
import org.chaperone.app.registry.OtherWay;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletAspect;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Revision;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of an outlet. */
@Component
class OutletPages {

    private static final String VIEW = "registry/web/outlet";
    private static final int MOST_PLACES = 50;

    private final Registry registry;
    private final Embeddings embeddings;
    private final Directory directory;
    private final Policies policies;
    private final Units units;
    private final DistrictTime time;
    private final List<OutletAspect> aspects;
    private final RunByParts runBy;
    private final Certifications certifications;

    OutletPages(
            Registry registry,
            Embeddings embeddings,
            Directory directory,
            Policies policies,
            Units units,
            DistrictTime time,
            List<OutletAspect> aspects,
            RunByParts runBy,
            Certifications certifications) {
        this.certifications = certifications;
        this.runBy = runBy;
        this.registry = registry;
        this.embeddings = embeddings;
        this.directory = directory;
        this.policies = policies;
        this.units = units;
        this.time = time;
        this.aspects =
                aspects.stream().sorted(Comparator.comparingInt(OutletAspect::order)).toList();
    }

    ModelAndView show(Outlet it, OutletDeed deed, Problems problems, Viewer viewer) {
        return Pages.show(VIEW, page(it, deed, problems, viewer));
    }

    ModelAndView putRight(Outlet it, OutletDeed deed, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(it, deed, problems, viewer));
    }

    /** The id of whom somebody names; empty, with a problem, for nobody. */
    String colleague(OutletDeed deed, Problems problems) {
        var called = directory.staffCalled(ListAddress.text(deed.to()));
        problems.unless(
                called.size() == 1,
                "to",
                called.isEmpty()
                        ? "Nobody who works here is called so. Give a whole name or an e-mail address"
                        : "Several are called so. Give an e-mail address");
        return called.isEmpty() ? "" : called.getFirst().id();
    }

    private OutletPage page(Outlet it, OutletDeed deed, Problems problems, Viewer viewer) {
        var closed = it.closedAt();
        return new OutletPage(
                it.path(),
                it.name(),
                it.kind().words(),
                it.address(),
                units.names().getOrDefault(it.school(), "A school that is gone"),
                Words.ofFact(it.purpose()),
                it.about(),
                OutletFormPage.AUDIENCES.stream()
                        .filter(one -> one.value().equals(ListAddress.word(it.audience())))
                        .map(one -> one.label())
                        .findFirst()
                        .orElse(""),
                directory.staff(List.of(it.owner())).stream()
                        .map(Named::name)
                        .findFirst()
                        .orElse("Somebody who has left"),
                directory.colleagues(List.of(it.owner())).isEmpty(),
                new OutletLanguage(it.language()).words(),
                Days.words(it.since()),
                directory.groups(it.classes()).stream().map(Group::title).toList(),
                it.otherWays().stream().map(OtherWay::inWords).toList(),
                closed == null ? "" : time.day(closed),
                certified(certifications.of(it.id())),
                embeddings.list(EmbeddingFilter.of(it.id()), null, MOST_PLACES).stream()
                        .map(this::place)
                        .toList(),
                history(registry.history(it.id())),
                aspects.stream().flatMap(one -> one.of(it, viewer).stream()).toList(),
                it.isInUse() && Stewards.mayChange(it, viewer),
                runBy.of(it, deed.on(), viewer),
                deed,
                problems);
    }

    private OutletPage.Certified certified(Certification it) {
        var day = time.day(it.at());
        var last = it.until();
        var until = last == null ? "" : Days.words(last);
        return new OutletPage.Certified(
                it.by() == null
                        ? "Registered on %s; nobody has said since that it is right".formatted(day)
                        : "%s, on %s".formatted(it.by(), day),
                until,
                switch (it.state()) {
                    case HOLDS -> "";
                    case ENDS_SOON ->
                            "After %s it counts as out of date unless somebody says that it is right."
                                    .formatted(until);
                    case EXPIRED ->
                            "Out of date since %s: nobody has said that it is right."
                                    .formatted(until);
                });
    }

    private OutletPage.Place place(Embedding it) {
        return new OutletPage.Place(
                EmbeddedQuery.PATH + "/" + it.id(),
                it.address(),
                it.within().words(),
                EmbeddedRow.state(it, time),
                it.isToBeLookedAt());
    }

    private List<OutletPage.Step> history(List<Revision> revisions) {
        var steps = new ArrayList<OutletPage.Step>();
        for (var i = 0; i < revisions.size(); i++) {
            var it = revisions.get(i);
            var before = i + 1 < revisions.size() ? revisions.get(i + 1).became() : null;
            steps.add(
                    new OutletPage.Step(
                            what(it, before),
                            it.by(),
                            time.at(it.at()),
                            it.note(),
                            Optional.ofNullable(it.ruling())
                                    .filter(_ -> it.seen())
                                    .map(ruling -> Against.warnings(ruling, policies))
                                    .orElse(null)));
        }
        return steps;
    }

    private static String what(Revision it, @Nullable Outlet before) {
        return switch (it.step()) {
            case REGISTERED -> "registered it";
            case CHANGED ->
                    before == null
                            ? "changed it"
                            : "changed " + String.join(", ", changed(before, it.became()));
            case HANDED_OVER -> "handed it over";
            case CLOSED -> "closed it";
        };
    }

    private static List<String> changed(Outlet before, Outlet after) {
        var changed = new ArrayList<String>();
        add(changed, "the name", before.name(), after.name());
        add(changed, "what it is", before.kind(), after.kind());
        add(changed, "the address", before.address(), after.address());
        add(changed, "whose it is", before.school(), after.school());
        add(changed, "the classes", before.classes(), after.classes());
        add(changed, "the purpose", before.purpose(), after.purpose());
        add(changed, "the words about it", before.about(), after.about());
        add(changed, "who may read it", before.audience(), after.audience());
        add(changed, "what else carries the same", before.otherWays(), after.otherWays());
        add(changed, "the language", before.language(), after.language());
        add(changed, "the first day", before.since(), after.since());
        return changed;
    }

    private static void add(
            List<String> changed, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(what);
        }
    }
}
