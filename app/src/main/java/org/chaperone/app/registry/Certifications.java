package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.CertificationRows.Said;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.app.ui.Days;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the register has of an outlet is taken for right for a year; then somebody who may change it looks at it again. Registering
 * counts, a change doesn't: it says nothing about the rest.
 */
@Service
@EnableConfigurationProperties(CertificationSettings.class)
public class Certifications {

    static final int DAYS_BEFORE = 30;

    private static final Actor CLOCK = Actor.system("registry");

    private final CertificationRows rows;
    private final OutletRows outlets;
    private final CertificationSettings settings;
    private final Policies policies;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    Certifications(
            CertificationRows rows,
            OutletRows outlets,
            CertificationSettings settings,
            Policies policies,
            Duties duties,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.outlets = outlets;
        this.settings = settings;
        this.policies = policies;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Certification of(UUID outlet) {
        var said = rows.last(outlet);
        return Certification.of(said.at(), said.by(), until(said), policies.today());
    }

    /**
     * Says that all of it is right as it stands. Said twice on a day of the same revision, it is said once.
     *
     * @return false when it isn't in use, or isn't the viewer's to say
     */
    @Transactional
    public boolean certify(UUID outlet, Viewer viewer) {
        var found =
                outlets.locked(outlet)
                        .filter(Outlet::isInUse)
                        .filter(it -> Stewards.mayChange(it, viewer));
        if (found.isEmpty()) {
            return false;
        }
        var it = found.get();
        var said = rows.last(outlet);
        if (said.revision() == it.revision() && day(said.at()).equals(policies.today())) {
            return true;
        }
        rows.add(it, clock.instant().truncatedTo(ChronoUnit.MICROS), viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "outlet-certified",
                        it.subject(),
                        Map.of("revision", it.revision())));
        close(it, "%s says that it is right.".formatted(viewer.name()), viewer.actor());
        return true;
    }

    /** Asks whoever answers for an outlet in the last month of its year, once for each. */
    @Transactional
    public void remind() {
        if (settings.certifiedFor() == 0) {
            return;
        }
        var since =
                policies.today()
                        .plusDays(DAYS_BEFORE + 1L - settings.certifiedFor())
                        .atStartOfDay(policies.zone())
                        .toInstant();
        for (var said : rows.before(since)) {
            outlets.one(said.outlet()).ifPresent(it -> ask(it, said));
        }
    }

    private void ask(Outlet it, Said said) {
        var until = until(said);
        if (until != null) {
            duties.happened(
                    new DutyEvent(
                            EventType.CERTIFICATION_ENDS,
                            "%s/certified-until:%s".formatted(it.subject(), until),
                            clock.instant(),
                            it.school(),
                            it.owner(),
                            Map.of("outlet.owner", it.owner()),
                            it.subject(),
                            it.path(),
                            Map.of("outlet", it.name(), "day", Days.words(until))),
                    CLOCK);
        }
    }

    @EventListener
    void closed(OutletClosed closed) {
        close(closed.outlet(), "It was closed.", closed.by());
    }

    private void close(Outlet it, String words, Actor by) {
        duties.proven(Evidence.OUTLET_CERTIFIED, it.subject(), words, null, by);
    }

    private @Nullable LocalDate until(Said said) {
        return settings.certifiedFor() == 0
                ? null
                : day(said.at()).plusDays(settings.certifiedFor());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, policies.zone());
    }
}
