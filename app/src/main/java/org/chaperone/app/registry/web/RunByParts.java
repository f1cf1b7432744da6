package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Administrator;
import org.chaperone.app.registry.Administrators;
import org.chaperone.app.registry.LinkReceipts;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Receipt;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.DistrictTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the part of an outlet's page on who can get in and who was told. */
@Component
class RunByParts {

    private final Administrators administrators;
    private final LinkReceipts receipts;
    private final Registry registry;
    private final Directory directory;
    private final Policies policies;
    private final DistrictTime time;

    RunByParts(
            Administrators administrators,
            LinkReceipts receipts,
            Registry registry,
            Directory directory,
            Policies policies,
            DistrictTime time) {
        this.administrators = administrators;
        this.receipts = receipts;
        this.registry = registry;
        this.directory = directory;
        this.policies = policies;
        this.time = time;
    }

    RunBy of(Outlet it, @Nullable String on, Viewer viewer) {
        var state = administrators.of(it);
        var proven = state.provenAt();
        var sees = Stewards.mayChange(it, viewer);
        return new RunBy(
                state.administrators().stream().map(one -> row(one, sees)).toList(),
                state.findings(),
                proven == null ? "" : time.day(proven),
                it.isInUse() && administrators.holdsDistrictAccess(it.id(), viewer),
                receipts.of(it.id()).stream().map(this::words).toList(),
                receipts.isLate(it),
                on == null ? "" : on.strip(),
                then(it, on),
                !it.kind().isOfficial());
    }

    private static RunBy.Row row(Administrator it, boolean sees) {
        return new RunBy.Row(
                it.id().toString(),
                it.name(),
                sees ? it.phone() + " · " + it.email() : "",
                it.district());
    }

    private String words(Receipt it) {
        return "%s: %s, %s".formatted(it.office(), it.name(), time.at(it.at()));
    }

    private String then(Outlet outlet, @Nullable String on) {
        if (on == null || on.isBlank()) {
            return "";
        }
        return Days.read(on)
                .map(
                        day ->
                                registry.ownerOn(outlet.id(), day, policies.zone())
                                        .map(
                                                it ->
                                                        name(it)
                                                                + " answered for it on "
                                                                + Days.words(day))
                                        .orElse("It wasn’t registered yet on " + Days.words(day)))
                .orElseGet(() -> "Give a day such as " + policies.today());
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Somebody who is no longer in the directory (%s)".formatted(person));
    }
}
