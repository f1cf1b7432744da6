package org.chaperone.app.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Against;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.registry.imports.OutletImport;
import org.chaperone.app.registry.imports.OutletImports;
import org.chaperone.app.registry.imports.OutletPlan;
import org.chaperone.app.registry.imports.PlannedOutlet;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.reading.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a list that was brought. */
@Component
class OutletImportPages {

    private static final int SHOWN = 200;

    private final OutletImports imports;
    private final Units units;
    private final Directory directory;
    private final Policies policies;
    private final DistrictTime time;

    OutletImportPages(
            OutletImports imports,
            Units units,
            Directory directory,
            Policies policies,
            DistrictTime time) {
        this.imports = imports;
        this.units = units;
        this.directory = directory;
        this.policies = policies;
        this.time = time;
    }

    OutletImportPage of(OutletImport it, List<String> refused, Problems problems, Viewer viewer) {
        return new OutletImportPage(
                it.path(),
                it.fileName(),
                "Brought by %s on %s.".formatted(it.stagedName(), time.at(it.stagedAt())),
                OutletImportsPage.state(it),
                it.isOpen() ? plan(imports.look(it, viewer)) : null,
                imports.made(it).stream()
                        .map(
                                one ->
                                        new OutletImportPage.Link(
                                                one.path(),
                                                one.name(),
                                                one.isInUse() ? "In use" : "Closed"))
                        .toList(),
                it.isUndoable(),
                refused,
                problems);
    }

    private OutletImportPage.Plan plan(OutletPlan it) {
        var names = units.names();
        var figures = new ArrayList<OutletImportPage.Figure>();
        figure(figures, it.added(), "New on the register");
        figure(figures, it.changed(), "Changed");
        figure(figures, it.known(), "On the register just so");
        figure(figures, it.problems().size(), "Left out or to be put right");
        return new OutletImportPage.Plan(
                figures,
                it.planned().stream().limit(SHOWN).map(one -> row(one, names)).toList(),
                Math.max(0, it.planned().size() - SHOWN),
                it.planned().stream()
                        .map(PlannedOutlet::ruling)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(one -> Against.of(one, policies))
                        .toList(),
                it.mark(),
                it.problems().stream().limit(SHOWN).map(Problem::toString).toList(),
                it.problems().size());
    }

    private static void figure(List<OutletImportPage.Figure> figures, long number, String words) {
        if (number > 0) {
            figures.add(new OutletImportPage.Figure("%,d".formatted(number), words));
        }
    }

    private OutletImportPage.Row row(PlannedOutlet it, Map<@Nullable String, String> names) {
        var before = it.before();
        return new OutletImportPage.Row(
                Integer.toString(it.line()),
                before == null ? null : before.path(),
                before == null ? it.draft().name() : before.name(),
                it.place(),
                before == null
                        ? "New: %s, %s, in %s"
                                .formatted(
                                        names.getOrDefault(it.draft().school(), ""),
                                        directory.staff(List.of(it.draft().owner())).stream()
                                                .map(Named::name)
                                                .findFirst()
                                                .orElse(""),
                                        new OutletLanguage(it.draft().language()).words())
                        : String.join(". ", it.changed()),
                it.ruling() != null);
    }
}
