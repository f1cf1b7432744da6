package org.chaperone.app.escrow;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletClosed;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.OutletPutInUse;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the duties of outlets that are run by a login: as soon as they are registered, and each day of those that a policy
 * adopted later wants it for.
 */
@Component
class LoginsWanted implements RecurringJob {

    private static final int AT_ONCE = 200;
    private static final OutletFilter IN_USE =
            new OutletFilter("", null, null, true, null, null, Order.NAME);

    private final Registry registry;
    private final EscrowRows rows;
    private final Escrow escrow;
    private final Duties duties;
    private final Clock clock;

    LoginsWanted(Registry registry, EscrowRows rows, Escrow escrow, Duties duties, Clock clock) {
        this.registry = registry;
        this.rows = rows;
        this.escrow = escrow;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "escrow-logins-wanted";
    }

    @Override
    public String words() {
        return "Ask for logins that are to be sealed and aren’t";
    }

    @Override
    public Times times() {
        return new Times.Daily(LocalTime.of(4, 40));
    }

    @Override
    @Transactional
    public void run() {
        if (!escrow.isWanted()) {
            return;
        }
        var part = registry.list(IN_USE, null, AT_ONCE);
        while (!part.isEmpty()) {
            part.stream()
                    .filter(it -> it.isOfficial() && rows.current(it.id()).isEmpty())
                    .forEach(it -> tell(it, Actor.system("escrow")));
            part = registry.list(IN_USE, part.getLast().id(), AT_ONCE);
        }
    }

    @EventListener
    void inUse(OutletPutInUse it) {
        if (rows.current(it.outlet().id()).isEmpty()) {
            tell(it.outlet(), it.by());
        }
    }

    /** Nobody has to seal or change the login of what is given up. */
    @EventListener
    void closed(OutletClosed it) {
        duties.proven(
                Evidence.LOGIN_SEALED,
                it.outlet().subject(),
                "The outlet was closed, so its login isn’t needed.",
                null,
                it.by());
    }

    private void tell(Outlet outlet, Actor by) {
        if (outlet.kind() == OutletKind.NEWSLETTER) {
            return;
        }
        duties.happened(
                new DutyEvent(
                        EventType.LOGIN_IN_USE,
                        "login:" + outlet.id(),
                        clock.instant(),
                        outlet.school(),
                        null,
                        Map.of("outlet.owner", outlet.owner()),
                        outlet.subject(),
                        Escrow.path(outlet.id()),
                        Map.of("outlet", outlet.name())),
                by);
    }
}
