package org.chaperone.app.audits;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
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
    private final PageRows districtPages;
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
            PageRows districtPages,
            Registry registry,
            Subjects subjects,
            Judging judging,
            Looking looking,
            Keeping keeping,
            AuditSettings settings,
            Clock clock) {
        this.rounds = rounds;
        this.audits = audits;
        this.districtPages = districtPages;
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
        var pages = pages(round.get());
        rounds.begin(id, pages.size() + round.get().done());
        look(round.get(), pages, new Keeping.Asked(id, rounds.askedBy(id), round.get().by()));
        rounds.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Those that it hasn't looked at yet. */
    private List<Page> pages(Round round) {
        var shared = subjects.shared();
        var done = Set.copyOf(audits.done(round.id()));
        var own =
                outlets(round).stream()
                        .filter(it -> !done.contains(it.id()))
                        .map(
                                it ->
                                        new Page(
                                                subjects.of(it, shared, Optional.empty()),
                                                it.address(),
                                                it));
        var seen = Set.copyOf(audits.addressesDone(round.id()));
        var others =
                unregistered(round).stream()
                        .filter(it -> !seen.contains(it))
                        .map(it -> new Page(subjects.of(it, shared), it, null));
        return Stream.concat(own, others).toList();
    }

    /** A round of all looks at the pages on the district's own site too on which outlets ought to be found. */
    private List<String> unregistered(Round round) {
        if (round.address() != null) {
            return List.of(round.address());
        }
        if (round.outlet() != null) {
            return List.of();
        }
        var all = inUse();
        var registered = all.stream().map(it -> Subjects.key(it.address())).toList();
        var fresh =
                round.by().isEmpty()
                        ? Set.copyOf(audits.addressesLookedAtSince(since()))
                        : Set.<String>of();
        return districtPages.districtPages(all.stream().map(Outlet::id).toList()).stream()
                .filter(it -> !registered.contains(Subjects.key(it)) && !fresh.contains(it))
                .toList();
    }

    private List<Outlet> outlets(Round round) {
        if (round.outlet() != null) {
            return registry.find(round.outlet()).filter(Outlet::isInUse).stream().toList();
        }
        if (round.address() != null) {
            return List.of();
        }
        return round.by().isEmpty() ? due(inUse()) : inUse();
    }

    private List<Outlet> inUse() {
        var all = new OutletFilter("", null, null, true, null, null, OutletFilter.Order.NAME);
        return registry.list(all, null, Integer.MAX_VALUE);
    }

    /** Of a round that came by itself. */
    private List<Outlet> due(List<Outlet> all) {
        var fresh = Set.copyOf(audits.lookedAtSince(since()));
        return all.stream().filter(it -> !fresh.contains(it.id())).toList();
    }

    private Instant since() {
        return clock.instant().minus(settings.every(), ChronoUnit.DAYS);
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
