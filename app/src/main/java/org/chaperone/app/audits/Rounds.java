package org.chaperone.app.audits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits that somebody asks for: of one page, or of all. */
@Service
public class Rounds {

    private static final int MOST = 500;

    private final RoundRows rounds;
    private final AuditRows audits;
    private final Registry registry;
    private final Jobs jobs;
    private final Journal journal;
    private final Clock clock;

    Rounds(
            RoundRows rounds,
            AuditRows audits,
            Registry registry,
            Jobs jobs,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.audits = audits;
        this.registry = registry;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for an audit of an outlet's page.
     *
     * @param page that it is asked from: asked for again from there, it is the same round
     * @return empty when it isn't theirs to ask
     */
    @Transactional
    public Optional<UUID> ask(UUID page, UUID outlet, Viewer viewer) {
        return registry.find(outlet)
                .filter(Outlet::isInUse)
                .filter(it -> Stewards.mayChange(it, viewer))
                .map(it -> add(page, it.id(), null, viewer));
    }

    /** Asks for an audit of every outlet in use. */
    @Transactional
    public Optional<UUID> askAll(UUID page, Viewer viewer) {
        return Stewards.runAll(viewer)
                ? Optional.of(add(page, null, null, viewer))
                : Optional.empty();
    }

    /**
     * Asks for an audit of a page that isn't registered, such as an employee's page on the district's site.
     *
     * @return empty when it isn't theirs to ask, or what they wrote is no address
     */
    @Transactional
    public Optional<UUID> askAddress(UUID page, String written, Viewer viewer) {
        return Stewards.runAll(viewer)
                ? Address.of(written).map(it -> add(page, null, it.text(), viewer))
                : Optional.empty();
    }

    /** Stops a round: what was looked at stays, the rest isn't looked at. */
    @Transactional
    public boolean stop(UUID id, Viewer viewer) {
        if (find(id, viewer).isEmpty()) {
            return false;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rounds.stop(id, at)) {
            journal.record(new Entry(viewer.actor(), "audits-stopped", "audit-round:" + id));
            if (jobs.cancel(AuditRound.NAME, id.toString())) {
                rounds.end(id, at);
            }
        }
        return true;
    }

    /** A round that the viewer may see: of an outlet of theirs, or of all for whoever runs all. */
    @Transactional(readOnly = true)
    public Optional<Round> find(UUID id, Viewer viewer) {
        return rounds.one(id).filter(it -> maySee(it, viewer));
    }

    /** Those that aren't over and cover all. */
    @Transactional(readOnly = true)
    public List<Round> underWay(Viewer viewer) {
        return rounds.open().stream().filter(it -> maySee(it, viewer)).toList();
    }

    /** The audits that a round has made, the last first. */
    @Transactional(readOnly = true)
    public List<Audit> made(Round round) {
        return audits.ofRound(round.id(), MOST);
    }

    private boolean maySee(Round it, Viewer viewer) {
        var outlet = it.outlet();
        return outlet == null
                ? Stewards.runAll(viewer)
                : registry.find(outlet).filter(one -> Stewards.mayChange(one, viewer)).isPresent();
    }

    private UUID add(UUID page, @Nullable UUID outlet, @Nullable String address, Viewer viewer) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = rounds.add(page, outlet, address, at, viewer);
        added.ifPresent(
                it -> {
                    jobs.add(AuditRound.NAME, it.toString());
                    journal.record(
                            new Entry(
                                    viewer.actor(),
                                    "audits-asked-for",
                                    "audit-round:" + it,
                                    Map.of(
                                            "of",
                                            outlet != null
                                                    ? "outlet:" + outlet
                                                    : address == null ? "all" : address)));
                });
        return added.or(() -> rounds.from(page)).orElseThrow();
    }
}
