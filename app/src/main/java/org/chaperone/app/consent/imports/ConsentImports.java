package org.chaperone.app.consent.imports;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.blobs.Blobs;
import org.chaperone.app.consent.ImportedStatements;
import org.chaperone.app.consent.imports.ImportSummary.Change;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.directory.StudentKey;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings files of answers: looked at first, applied whole or not at all, and undone whole. */
@Service
public class ConsentImports {

    /** Bytes of a file at most. */
    public static final int LARGEST = AnswerSheet.LARGEST;

    private static final int AT_ONCE = 1_000;
    private static final int LISTED = 200;

    private final ImportRows rows;
    private final ImportedStatements ledger;
    private final Directory directory;
    private final Policies policies;
    private final Blobs blobs;
    private final Journal journal;
    private final Clock clock;

    ConsentImports(
            ImportRows rows,
            ImportedStatements ledger,
            Directory directory,
            Policies policies,
            Blobs blobs,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.directory = directory;
        this.policies = policies;
        this.blobs = blobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of bringing or applying a file. */
    public sealed interface Outcome {

        record Staged(UUID id) implements Outcome {}

        record Applied(int statements) implements Outcome {}

        /** Nothing was changed, for all of these. */
        record Refused(List<String> why) implements Outcome {}
    }

    /** Keeps a file to be looked at; nothing counts yet. */
    @Transactional
    public Outcome stage(
            String name, byte[] content, String map, String mapText, Importer importer) {
        var unreadable = unreadable(name, content, map, mapText);
        if (!unreadable.isEmpty()) {
            return new Outcome.Refused(unreadable);
        }
        var file = blobs.keep(content);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = rows.add(name, file, map, mapText, importer.name(), at);
        journal.record(
                new Entry(
                        importer.actor(),
                        "consents-staged",
                        "consent-import:" + id,
                        Map.of("name", name, "file", file, "map", map)));
        return new Outcome.Staged(id);
    }

    /** Why nothing of a file can be taken by this map; empty when some can. */
    @Transactional(readOnly = true)
    public List<String> unreadable(String name, byte[] content, String map, String mapText) {
        var problems = new Problems();
        if (content.length > LARGEST) {
            problems.add(Place.of(name), "is larger than 256 MB");
        }
        AnswerMapReader.read(mapText, map, problems)
                .flatMap(it -> AnswerSheet.read(content, name, it, policies.today(), problems))
                .ifPresent(
                        it -> {
                            if (it.rows().isEmpty()) {
                                problems.add(Place.of(name), "holds no row that can be read");
                            }
                        });
        return problems.all().stream().filter(it -> it.line() <= 1).map(Problem::toString).toList();
    }

    /**
     * What a file that can be read would change now; nothing is kept.
     *
     * @param reader is given each student of whom something would change, in the order of the file
     */
    @Transactional(readOnly = true)
    public ImportSummary rehearse(
            String name, byte[] content, String map, String mapText, Consumer<Change> reader) {
        var plan = plan(name, content, map, mapText);
        for (var from = 0; from < plan.planned().size(); from += AT_ONCE) {
            var to = Math.min(from + AT_ONCE, plan.planned().size());
            ImportSummary.changes(plan.planned().subList(from, to), directory).forEach(reader);
        }
        return ImportSummary.of(plan, directory);
    }

    /** The last brought first, at most 200. */
    @Transactional(readOnly = true)
    public List<ConsentImport> list() {
        return rows.list(LISTED);
    }

    @Transactional(readOnly = true)
    public Optional<ConsentImport> find(UUID id) {
        return rows.one(id);
    }

    /** What it would change now. */
    @Transactional(readOnly = true)
    public ImportSummary look(ConsentImport it) {
        return ImportSummary.of(plan(it), directory);
    }

    /**
     * Puts all of it into the ledger.
     *
     * @param reason why many refusals may turn, or null
     */
    @Transactional
    public Outcome apply(UUID id, Importer importer, @Nullable String reason) {
        rows.lock();
        var found = rows.one(id).filter(ConsentImport::isOpen);
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of("It was applied or dropped already."));
        }
        var plan = plan(found.get());
        if (plan.needsReason() && (reason == null || reason.isBlank())) {
            return new Outcome.Refused(
                    List.of(
                            "%d of %d students’ refusals would become a yes. Say why, and who answers for it."
                                    .formatted(plan.turned(), plan.refusedBefore())));
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var statements = plan.planned().stream().map(Planned::statement).toList();
        for (var from = 0; from < statements.size(); from += AT_ONCE) {
            ledger.add(
                    statements.subList(from, Math.min(from + AT_ONCE, statements.size())),
                    id,
                    importer.name(),
                    at);
        }
        rows.applied(id, importer.name(), reason, statements.size(), at);
        var payload = new HashMap<String, Object>();
        payload.put("statements", statements.size());
        payload.put("leftOut", plan.problems().size());
        payload.put("reason", reason == null ? "" : reason);
        journal.record(
                new Entry(
                        importer.actor(),
                        "consents-imported",
                        "consent-import:" + id,
                        Map.copyOf(payload)));
        return new Outcome.Applied(statements.size());
    }

    /** Whether it was open. */
    @Transactional
    public boolean drop(UUID id, Importer importer) {
        rows.lock();
        var found = rows.one(id).filter(ConsentImport::isOpen);
        found.ifPresent(
                it -> {
                    rows.dropped(id, clock.instant());
                    journal.record(
                            new Entry(
                                    importer.actor(), "consents-dropped", "consent-import:" + id));
                });
        return found.isPresent();
    }

    /** Undoes everything that it brought; both stay in the ledger. False for one that wasn't applied, or was undone. */
    @Transactional
    public boolean undo(UUID id, UUID account, Importer importer) {
        rows.lock();
        var found = rows.one(id).filter(it -> it.appliedAt() != null && it.undoneAt() == null);
        found.ifPresent(
                it -> {
                    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var undone = ledger.undo(id, account, importer.name(), at);
                    rows.undone(id, importer.name(), at);
                    journal.record(
                            new Entry(
                                    importer.actor(),
                                    "consents-import-undone",
                                    "consent-import:" + id,
                                    Map.of("statements", undone)));
                });
        return found.isPresent();
    }

    private ImportPlan plan(ConsentImport it) {
        return plan(it.fileName(), blobs.read(it.file()).orElseThrow(), it.mapName(), it.mapText());
    }

    private ImportPlan plan(String name, byte[] content, String mapName, String mapText) {
        var problems = new Problems();
        var map = AnswerMapReader.read(mapText, mapName, problems).orElseThrow();
        var sheet = AnswerSheet.read(content, name, map, policies.today(), problems).orElseThrow();
        var comparison = new Comparison(map, clock.instant(), policies.zone(), name, problems);
        var all = sheet.rows();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            var students =
                    directory.students(
                            map.key(),
                            some.stream()
                                    .map(AnswerSheet.Row::key)
                                    .map(
                                            key ->
                                                    map.key() == StudentKey.EMAIL
                                                            ? key.toLowerCase(Locale.ROOT)
                                                            : key)
                                    .distinct()
                                    .toList());
            comparison.add(some, students, ledger.about(students.values()));
        }
        return comparison.plan();
    }
}
