package org.chaperone.app.photos;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.photos.ClearanceRows.Cleared;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was answered for a picture, so that a post can rest on it. */
@Service
public class Clearances {

    private final PhotoChecks checks;
    private final ClearanceRows rows;
    private final LiveUseRows liveUses;
    private final Directory directory;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    Clearances(
            PhotoChecks checks,
            ClearanceRows rows,
            LiveUseRows liveUses,
            Directory directory,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.liveUses = liveUses;
        this.directory = directory;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of keeping an answer. */
    public sealed interface Keeping {

        record Kept(UUID id) implements Keeping {}

        /** Asked now, the answer is a no, or can't be told. */
        record NotClear(PhotoAnswer answer) implements Keeping {}
    }

    /** Whether an answer can be kept as a clearance. */
    public static boolean isClear(Verdict verdict) {
        return verdict != Verdict.DENY && verdict != Verdict.CANT_TELL;
    }

    /**
     * Asks once more, now, and keeps the answer if it is none that forbids.
     *
     * @param page from which it is kept; sent twice from one page, it is kept once
     * @throws IllegalArgumentException if nobody counted heads
     */
    @Transactional
    public Keeping keep(UUID page, PhotoDraft draft, Viewer viewer) {
        if (draft.heads() == null) {
            throw new IllegalArgumentException("Heads are counted first");
        }
        var answer = checks.check(draft, viewer);
        if (!isClear(answer.verdict())) {
            return new Keeping.NotClear(answer);
        }
        var cleared = cleared(answer);
        var id = rows.add(page, draft, cleared, viewer, clock.instant());
        id.ifPresent(it -> journal.record(entry(it, draft, cleared, viewer)));
        return new Keeping.Kept(id.orElseGet(() -> rows.keptFrom(page, viewer)));
    }

    /** With those of the people named whom the viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Clearance> one(UUID id, Viewer viewer) {
        return rows.one(id, viewer).map(it -> seenBy(it, viewer));
    }

    /**
     * Those that the viewer may look at.
     *
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<ClearanceSummary> list(
            ClearanceFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return rows.list(filter, after, most, viewer);
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(ClearanceFilter filter, Viewer viewer, Consumer<ClearanceSummary> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "clearances-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter, viewer))));
        rows.each(filter, viewer, action);
    }

    private Clearance seenBy(Clearance it, Viewer viewer) {
        var seen =
                it.madeBy().equals(viewer.account())
                        ? it.people().stream().map(Clearance.Person::id).toList()
                        : List.copyOf(
                                directory.inSight(
                                        it.people().stream().map(Clearance.Person::id).toList(),
                                        viewer));
        var people = it.people().stream().filter(one -> seen.contains(one.id())).toList();
        return new Clearance(
                it.id(),
                it.madeAt(),
                it.madeBy(),
                it.maker(),
                it.makerId(),
                it.file(),
                it.fileName(),
                it.heads(),
                it.uses(),
                it.audiences(),
                it.caption(),
                it.alt(),
                it.verdict(),
                it.edition(),
                people,
                it.people().size() - people.size(),
                it.reasons(),
                liveUses.of(it.id()));
    }

    private Cleared cleared(PhotoAnswer answer) {
        var pack = policies.pack();
        return new Cleared(
                answer.people().stream()
                        .flatMap(it -> it.schools().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                answer.verdict(),
                pack.id(),
                pack.edition().id(),
                answer.people().stream().map(Clearances::person).toList(),
                answer.places().stream().flatMap(Clearances::reasons).toList(),
                answer.places().stream().map(it -> DecisionText.of(it.decision())).toList());
    }

    private static Clearance.Person person(PhotoAnswer.Shown shown) {
        return new Clearance.Person(
                shown.id(),
                shown.name(),
                shown.kind(),
                shown.chosen().entrySet().stream()
                        .map(
                                it ->
                                        new Clearance.Answer(
                                                it.getKey().use(),
                                                it.getKey().audience(),
                                                it.getValue().may(),
                                                it.getValue().because(),
                                                it.getValue().standing().rests()))
                        .toList());
    }

    private static Stream<Clearance.Reason> reasons(PhotoAnswer.Place place) {
        return place.decision().reasons().stream()
                .map(
                        it ->
                                new Clearance.Reason(
                                        place.audience(),
                                        it.verdict(),
                                        it.message(),
                                        it.clauses()));
    }

    private static Entry entry(UUID id, PhotoDraft draft, Cleared cleared, Viewer viewer) {
        return new Entry(
                viewer.actor(),
                "photo-cleared",
                "clearance:" + id,
                Map.of(
                        "file", draft.digest() == null ? "" : draft.digest(),
                        "heads", draft.heads() == null ? 0 : draft.heads(),
                        "uses", draft.uses(),
                        "audiences", draft.audiences(),
                        "people", cleared.people(),
                        "verdict", cleared.verdict(),
                        "edition", cleared.pack() + "/" + cleared.edition(),
                        "decisions",
                                cleared.decisions().stream()
                                        .map(it -> String.valueOf(it.get("factsDigest")))
                                        .toList()));
    }
}
