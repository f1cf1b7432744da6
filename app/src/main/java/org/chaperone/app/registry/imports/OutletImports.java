package org.chaperone.app.registry.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registration;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Revision;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.registry.imports.OutletImportRows.Made;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Brings lists of outlets: looked at first, applied whole or not at all, and undone whole. It is for the offices that run all
 * outlets; for anybody else no list is here.
 */
@Service
public class OutletImports {

    private static final int LISTED = 200;
    private static final Outcome NOT_YOURS =
            new Outcome.Refused(List.of("Lists are brought by the offices that run all outlets."));

    private final OutletImportRows rows;
    private final Matching matching;
    private final Registering registering;
    private final Registry registry;
    private final Blobs blobs;
    private final Journal journal;
    private final Clock clock;

    OutletImports(
            OutletImportRows rows,
            Matching matching,
            Registering registering,
            Registry registry,
            Blobs blobs,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.matching = matching;
        this.registering = registering;
        this.registry = registry;
        this.blobs = blobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of bringing, applying or undoing a list. */
    public sealed interface Outcome {

        /** It is so now, also when it was before. */
        record Done(UUID id) implements Outcome {}

        /** Nothing was changed: what the policy says is to be seen first, and said so by {@link OutletPlan#mark}. */
        record ToSee() implements Outcome {}

        /** Nothing was changed, for all of these. */
        record Refused(List<String> why) implements Outcome {}
    }

    /** Keeps a list to be looked at; the register stays as it is. */
    @Transactional
    public Outcome stage(String name, byte[] content, Viewer viewer) {
        if (!Stewards.runAll(viewer)) {
            return NOT_YOURS;
        }
        var problems = new Problems();
        var sheet = OutletSheet.read(content, name, problems);
        if (sheet.filter(it -> !it.lines().isEmpty()).isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(Place.of(name), "lists nothing; give each outlet a line");
            }
            return new Outcome.Refused(problems.all().stream().map(Problem::toString).toList());
        }
        var file = blobs.keep(content);
        var id = rows.add(name, file, viewer.name(), now());
        note("outlets-staged", id, Map.of("name", name, "file", file), viewer);
        return new Outcome.Done(id);
    }

    /** The last brought first, at most 200. */
    @Transactional(readOnly = true)
    public List<OutletImport> list(Viewer viewer) {
        return Stewards.runAll(viewer) ? rows.list(LISTED) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<OutletImport> find(UUID id, Viewer viewer) {
        return rows.one(id).filter(_ -> Stewards.runAll(viewer));
    }

    /** What it would change now. */
    @Transactional(readOnly = true)
    public OutletPlan look(OutletImport it, Viewer viewer) {
        var problems = new Problems();
        var content = blobs.read(it.file()).orElseThrow();
        var sheet = OutletSheet.read(content, it.fileName(), problems).orElseThrow();
        return matching.plan(sheet, it.fileName(), problems, viewer);
    }

    /** The outlets that it made or changed, in the order of the file. */
    @Transactional(readOnly = true)
    public List<Outlet> made(OutletImport it) {
        return rows.made(it.id()).stream()
                .flatMap(one -> registry.find(one.outlet()).stream())
                .toList();
    }

    /**
     * Puts all of it on the register. Lines with a problem are left out.
     *
     * @param seen the mark of what the policy says that the viewer says they have seen; empty for none
     */
    @Transactional
    public Outcome apply(UUID id, String seen, Viewer viewer) {
        rows.lock();
        if (!Stewards.runAll(viewer)) {
            return NOT_YOURS;
        }
        var found = rows.one(id).orElseThrow();
        if (!found.isOpen()) {
            return new Outcome.Done(id);
        }
        var plan = look(found, viewer);
        if (plan.planned().isEmpty()) {
            return new Outcome.Refused(
                    List.of(
                            "Nothing in it would change anything. Drop it, or bring a mended list."));
        }
        if (!plan.mark().isEmpty() && !seen.equals(plan.mark())) {
            return new Outcome.ToSee();
        }
        var failed = new ArrayList<String>();
        for (var it : plan.planned()) {
            switch (step(id, it, viewer)) {
                case Registration.Done(var outlet) ->
                        rows.made(
                                id,
                                new Made(
                                        it.line(),
                                        outlet,
                                        registry.find(outlet).orElseThrow().revision()));
                case Registration.Wrong(var wrong) ->
                        failed.add("Line %d: %s".formatted(it.line(), wrong.byField().values()));
                case Registration.ToSee _, Registration.Refused _ ->
                        failed.add(
                                "Line %d: the policy says something else by now"
                                        .formatted(it.line()));
            }
        }
        if (!failed.isEmpty()) {
            return nothing(failed);
        }
        rows.applied(id, viewer.name(), now());
        note(
                "outlets-imported",
                id,
                Map.of(
                        "added", plan.added(),
                        "changed", plan.changed(),
                        "leftOut", plan.problems().size()),
                viewer);
        return new Outcome.Done(id);
    }

    private Registration step(UUID id, PlannedOutlet it, Viewer viewer) {
        var before = it.before();
        if (before != null) {
            return registering
                    .change(before.id(), before.revision(), it.draft(), "", viewer)
                    .orElseThrow();
        }
        var page = "%s %d".formatted(id, it.line()).getBytes(StandardCharsets.UTF_8);
        return registering.register(
                UUID.nameUUIDFromBytes(page),
                it.draft(),
                it.ruling() == null ? "" : it.ruling().mark(),
                it.note(),
                viewer);
    }

    /** It isn't to be applied any more. */
    @Transactional
    public void drop(UUID id, Viewer viewer) {
        rows.lock();
        find(id, viewer)
                .filter(OutletImport::isOpen)
                .ifPresent(
                        it -> {
                            rows.dropped(id, now());
                            note("outlets-dropped", id, Map.of(), viewer);
                        });
    }

    /** Closes what it put on the register and gives back what it changed; only while nobody has changed any of it since. */
    @Transactional
    public Outcome undo(UUID id, Viewer viewer) {
        rows.lock();
        if (!Stewards.runAll(viewer)) {
            return NOT_YOURS;
        }
        var found = rows.one(id).orElseThrow();
        if (!found.isUndoable()) {
            return new Outcome.Done(id);
        }
        var made = made(found);
        var changed = changedSince(id, made);
        if (!changed.isEmpty()) {
            return new Outcome.Refused(changed);
        }
        var failed =
                made.stream()
                        .filter(it -> !isTakenBack(it, found, viewer))
                        .map(it -> "%s can’t be given back as it was".formatted(it.name()))
                        .toList();
        if (!failed.isEmpty()) {
            return nothing(failed);
        }
        rows.undone(id, viewer.name(), now());
        note("outlets-import-undone", id, Map.of(), viewer);
        return new Outcome.Done(id);
    }

    private List<String> changedSince(UUID id, List<Outlet> made) {
        var revisions =
                rows.made(id).stream().collect(Collectors.toMap(Made::outlet, Made::revision));
        return made.stream()
                .filter(it -> revisions.getOrDefault(it.id(), 0) != it.revision())
                .map(
                        it ->
                                "%s was changed or closed since, which would be lost: put it right on its page"
                                        .formatted(it.name()))
                .toList();
    }

    private boolean isTakenBack(Outlet outlet, OutletImport it, Viewer viewer) {
        if (outlet.revision() == 1) {
            return registering.close(
                            outlet.id(), "The list %s was undone".formatted(it.fileName()), viewer)
                    == Registering.Outcome.DONE;
        }
        return registry.history(outlet.id()).stream()
                .filter(one -> one.number() == outlet.revision() - 1)
                .map(Revision::became)
                .map(OutletDraft::of)
                .flatMap(
                        before ->
                                registering
                                        .change(outlet.id(), outlet.revision(), before, "", viewer)
                                        .stream())
                .anyMatch(Registration.Done.class::isInstance);
    }

    /** Takes back all of this transaction. */
    private static Outcome nothing(List<String> why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Refused(why);
    }

    private void note(String kind, UUID id, Map<String, Object> payload, Viewer viewer) {
        journal.record(new Entry(viewer.actor(), kind, "outlet-import:" + id, payload));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
