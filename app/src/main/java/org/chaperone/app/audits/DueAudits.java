package org.chaperone.app.audits;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.OutletClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night audits the pages that are due. What was found on the page of an outlet that is given up ends with it. */
@Component
class DueAudits implements RecurringJob {

    private static final LocalTime NIGHT = LocalTime.of(2, 15);

    private final RoundRows rounds;
    private final FindingRows findings;
    private final Keeping keeping;
    private final Jobs jobs;
    private final Journal journal;
    private final AuditSettings settings;
    private final Clock clock;

    DueAudits(
            RoundRows rounds,
            FindingRows findings,
            Keeping keeping,
            Jobs jobs,
            Journal journal,
            AuditSettings settings,
            Clock clock) {
        this.rounds = rounds;
        this.findings = findings;
        this.keeping = keeping;
        this.jobs = jobs;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audits-due";
    }

    @Override
    public String words() {
        return "Audit the pages that are due";
    }

    @Override
    public Times times() {
        return new Times.Daily(NIGHT);
    }

    @Override
    @Transactional
    public void run() {
        if (settings.every() == 0) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rounds.add(UUID.randomUUID(), null, null, at, null)
                .ifPresent(
                        it -> {
                            jobs.add(AuditRound.NAME, it.toString());
                            journal.record(
                                    new Entry(Keeping.AUDITING, "audits-due", "audit-round:" + it));
                        });
    }

    @EventListener
    void ended(OutletClosed it) {
        for (var finding : findings.openOf(it.outlet().id())) {
            keeping.end(finding, "The outlet was given up", it.by());
        }
    }
}
