package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletClosed;
import org.chaperone.app.registry.OutletPutInUse;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.duty.EventType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens an occasion for each class with which an outlet is in use, and closes it when it isn't any more. */
@Component
class OutletsInUse {

    private static final String SUBJECT = "outlet-class:";

    private final Occasions occasions;
    private final OccasionRows rows;
    private final Registry registry;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    OutletsInUse(
            Occasions occasions,
            OccasionRows rows,
            Registry registry,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.registry = registry;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void begun(OutletPutInUse event) {
        var outlet = event.outlet();
        var owner =
                directory.staff(List.of(outlet.owner())).stream()
                        .map(Named::name)
                        .findFirst()
                        .orElse("");
        outlet.kind()
                .usedWithClass()
                .ifPresent(
                        type ->
                                directory
                                        .groups(outlet.classes())
                                        .forEach(
                                                it ->
                                                        occasions.open(
                                                                occasion(outlet, type, it, owner),
                                                                new By(event.by(), owner, null))));
    }

    private static NewOccasion occasion(Outlet outlet, EventType type, Group group, String owner) {
        return new NewOccasion(
                SUBJECT + outlet.id() + "/" + group.id(),
                type,
                outlet.name() + ": " + group.title(),
                group.school(),
                group.id(),
                null,
                outlet.owner(),
                Map.of(
                        "outlet",
                        outlet.name(),
                        "address",
                        outlet.address(),
                        "class",
                        group.title(),
                        "sender",
                        owner));
    }

    @EventListener
    void ended(OutletClosed event) {
        rows.about(SUBJECT + event.outlet().id() + "/", OccasionState.CLOSED)
                .forEach(
                        it ->
                                close(
                                        rows.locked(it).orElseThrow(),
                                        new By(event.by(), "The registry", null)));
    }

    /**
     * Whether it is still in use with the class; closes it if it isn't, and notes whose it is now if it is. What is about no
     * outlet stands.
     */
    boolean stands(Occasion occasion) {
        if (!occasion.subject().startsWith(SUBJECT)) {
            return true;
        }
        var id = occasion.subject().substring(SUBJECT.length(), occasion.subject().indexOf('/'));
        var outlet =
                registry.find(UUID.fromString(id))
                        .filter(Outlet::isInUse)
                        .filter(it -> it.classes().contains(occasion.gathering()));
        if (outlet.isEmpty()) {
            close(occasion, By.ITSELF);
            return false;
        }
        if (!Objects.equals(outlet.get().owner(), occasion.owner())) {
            rows.owner(occasion.id(), outlet.get().owner());
        }
        return true;
    }

    private void close(Occasion occasion, By by) {
        rows.state(occasion.id(), OccasionState.CLOSED, null);
        rows.step(
                occasion.id(),
                "No longer in use",
                "",
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(new Entry(by.actor(), "notice-occasion-closed", occasion.entry()));
    }
}
