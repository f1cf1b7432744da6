package org.chaperone.app.audits;

import java.time.Clock;
import java.util.UUID;
import org.chaperone.app.audits.page.BrowserLooking;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.springframework.beans.factory.BeanFactory;

/** Audits with a real browser in an application that has none. */
public final class BrowserRound {

    private BrowserRound() {}

    public static Audit of(Outlet outlet, Viewer viewer, BeanFactory beans) {
        var round =
                beans.getBean(Rounds.class)
                        .ask(UUID.randomUUID(), outlet.id(), viewer)
                        .orElseThrow();
        new AuditRound(
                        beans.getBean(RoundRows.class),
                        beans.getBean(AuditRows.class),
                        beans.getBean(PageRows.class),
                        beans.getBean(Registry.class),
                        beans.getBean(Subjects.class),
                        beans.getBean(Judging.class),
                        BrowserLooking.here(),
                        beans.getBean(Keeping.class),
                        beans.getBean(AuditSettings.class),
                        beans.getBean(Clock.class))
                .run(round.toString());
        return beans.getBean(Audits.class).of(outlet).getFirst();
    }
}
