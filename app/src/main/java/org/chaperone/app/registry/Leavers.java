package org.chaperone.app.registry;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees after each roster who answers for an outlet or runs it and works here no longer, or elsewhere, and tells its unit. */
@Component
class Leavers {

    private final OutletRows outlets;
    private final AdministratorRows administrators;
    private final Directory directory;
    private final Duties duties;
    private final Clock clock;

    Leavers(
            OutletRows outlets,
            AdministratorRows administrators,
            Directory directory,
            Duties duties,
            Clock clock) {
        this.outlets = outlets;
        this.administrators = administrators;
        this.directory = directory;
        this.duties = duties;
        this.clock = clock;
    }

    @EventListener
    void look(RosterChanged changed) {
        var live = outlets.live();
        var named = administrators.all();
        var people = new HashSet<String>();
        live.forEach(it -> people.add(it.owner()));
        named.stream().flatMap(it -> Stream.ofNullable(it.person())).forEach(people::add);
        Set<String> here =
                directory.colleagues(people).stream().map(Named::id).collect(Collectors.toSet());
        for (var outlet : live) {
            if (!here.contains(outlet.owner())) {
                tell(outlet, outlet.owner(), nameOf(outlet.owner()), changed.by());
            } else if (outlet.school() != null
                    && directory.hasLeft(outlet.owner(), outlet.school())) {
                moved(outlet, changed.by());
            }
            named.stream()
                    .filter(it -> it.outlet().equals(outlet.id()))
                    .filter(it -> it.person() != null && !here.contains(it.person()))
                    .forEach(
                            it ->
                                    tell(
                                            outlet,
                                            String.valueOf(it.person()),
                                            it.name(),
                                            changed.by()));
        }
    }

    private void moved(Outlet outlet, Actor by) {
        duties.happened(
                new DutyEvent(
                        EventType.OWNER_MOVED,
                        "outlet:%s/moved:%s".formatted(outlet.id(), outlet.owner()),
                        clock.instant(),
                        outlet.school(),
                        null,
                        Map.of("outlet.owner", outlet.owner()),
                        Administrators.subject(outlet.id()),
                        outlet.path(),
                        Map.of("outlet", outlet.name(), "person", nameOf(outlet.owner()))),
                by);
    }

    private String nameOf(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Whoever answers for it");
    }

    private void tell(Outlet outlet, String person, String name, Actor by) {
        duties.happened(
                new DutyEvent(
                        EventType.ADMINISTRATOR_LEFT,
                        "outlet:%s/left:%s".formatted(outlet.id(), person),
                        clock.instant(),
                        outlet.school(),
                        null,
                        Map.of(),
                        Administrators.subject(outlet.id()),
                        outlet.path(),
                        Map.of("outlet", outlet.name(), "person", name)),
                by);
    }
}
