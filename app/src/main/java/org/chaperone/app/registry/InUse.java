package org.chaperone.app.registry;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells who must know of it that an outlet is in use with a class, or isn't any more. */
@Component
class InUse {

    private final Duties duties;
    private final Directory directory;
    private final Policies policies;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    InUse(
            Duties duties,
            Directory directory,
            Policies policies,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.duties = duties;
        this.directory = directory;
        this.policies = policies;
        this.publisher = publisher;
        this.clock = clock;
    }

    void begun(Outlet outlet, Viewer by) {
        if (!outlet.isOfficial()) {
            return;
        }
        tell(outlet, outlet.classes(), by);
        publisher.publishEvent(new OutletPutInUse(outlet, by.actor()));
    }

    /** With more classes, or with the same ones as something else. */
    void changed(Outlet before, Outlet after, Viewer by) {
        var added = new HashSet<>(after.classes());
        if (before.kind().usedWithClass().equals(after.kind().usedWithClass())) {
            before.classes().forEach(added::remove);
        }
        if (!added.isEmpty()) {
            tell(after, added, by);
            publisher.publishEvent(new OutletPutInUse(after, by.actor()));
        }
    }

    void ended(Outlet outlet, Viewer by) {
        publisher.publishEvent(new OutletClosed(outlet, by.actor()));
    }

    private void tell(Outlet outlet, Collection<String> classes, Viewer by) {
        outlet.kind()
                .usedWithClass()
                .ifPresent(
                        type ->
                                directory
                                        .groups(classes)
                                        .forEach(
                                                it ->
                                                        duties.happened(
                                                                event(type, outlet, it, by),
                                                                by.actor())));
    }

    private DutyEvent event(EventType type, Outlet outlet, Group group, Viewer by) {
        var subject = "outlet-class:%s/%s".formatted(outlet.id(), group.id());
        return new DutyEvent(
                type,
                subject,
                clock.instant(),
                group.school(),
                by.person(),
                Map.of("outlet.owner", outlet.owner()),
                subject,
                outlet.path(),
                Map.of("outlet", outlet.name(), "class", group.title()),
                outlet.since().isAfter(policies.today()) ? outlet.since() : null);
    }
}
