package org.chaperone.app.audits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.chaperone.app.audits.page.Look;
import org.chaperone.app.audits.page.Looking;
import org.chaperone.app.audits.page.Subject;
import org.chaperone.app.jobs.JobFailed;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes a round: pages are looked at side by side, and each is kept as soon as it was. Run again, it goes on where it was. */
@Component
@EnableConfigurationProperties(AuditSettings.class)
class AuditRound implements OneOffJob {

    static final String NAME = "audit-round";

    private final RoundRows rounds;
    private final AuditRows audits;
    private final Registry registry;
    private final Subjects subjects;
    private final Judging judging;
    private final Looking looking;
    private final Keeping keeping;
    private final AuditSettings settings;
    private final Clock clock;

    private record Page(Subject subject, String address, @Nullable Outlet outlet) {}

    private record Seen(Page page, Look look) {}

    AuditRound(
            RoundRows rounds,
            AuditRows audits,
            Registry registry,
            Subjects subjects,
            Judging judging,
            Looking looking,
            Keeping keeping,
            AuditSettings settings,
            Clock clock) {
        this.rounds = rounds;
        this.audits = audits;
        this.registry = registry;
        this.subjects = subjects;
        this.judging = judging;
        this.looking = looking;
        this.keeping = keeping;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Audit pages";
    }

    @Override
    public void run(String about) {
        var id = UUID.fromString(about);
        var round = rounds.one(id);
        if (round.isEmpty() || round.get().isOver()) {
            return;
        }
        var done = new HashSet<>(audits.done(id));
        var pages = pages(round.get(), done);
        rounds.begin(id, pages.size() + done.size());
        look(round.get(), pages, new Keeping.Asked(id, rounds.askedBy(id), round.get().by()));
        rounds.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<Page> pages(Round round, Set<UUID> done) {
        var shared = subjects.shared();
        if (round.address() != null) {
            return List.of(new Page(subjects.of(round.address(), shared), round.address(), null));
        }
        return outlets(round).stream()
                .filter(it -> !done.contains(it.id()))
                .map(it -> new Page(subjects.of(it, shared, Optional.empty()), it.address(), it))
                .toList();
    }

    private List<Outlet> outlets(Round round) {
        if (round.outlet() != null) {
            return registry.find(round.outlet()).filter(Outlet::isInUse).stream().toList();
        }
        var all = new OutletFilter("", null, null, true, null, null, OutletFilter.Order.NAME);
        var found = registry.list(all, null, Integer.MAX_VALUE);
        return round.by().isEmpty() ? due(found) : found;
    }

    /** Of a round that came by itself. */
    private List<Outlet> due(List<Outlet> all) {
        var since = clock.instant().minus(settings.every(), ChronoUnit.DAYS);
        var fresh = Set.copyOf(audits.lookedAtSince(since));
        return all.stream().filter(it -> !fresh.contains(it.id())).toList();
    }

    private void look(Round round, List<Page> pages, Keeping.Asked asked) {
        var wanted = judging.wanted();
        var places = new Semaphore(settings.atOnce());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ExecutorCompletionService<Seen>(threads);
            var waiting = new ArrayList<>(pages);
            var under = 0;
            while (!waiting.isEmpty() || under > 0) {
                while (!waiting.isEmpty() && places.tryAcquire()) {
                    var page = waiting.removeFirst();
                    looks.submit(() -> new Seen(page, looking.at(page.subject(), wanted)));
                    under++;
                }
                var seen = looks.take().get();
                under--;
                places.release();
                keeping.keep(seen.look(), seen.page().address(), seen.page().outlet(), asked);
                if (isStopped(round)) {
                    waiting.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw JobFailed.forNow("It was interrupted and goes on later.", e);
        } catch (ExecutionException e) {
            throw JobFailed.forNow(
                    "A page couldn’t be looked at; the others of the round follow when it is tried again.",
                    Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private boolean isStopped(Round round) {
        return rounds.one(round.id()).map(it -> it.stoppedAt() != null).orElse(true);
    }
}
