package org.chaperone.app.directory;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the long work on imports beside the requests that ask for it, shows how far it is and stops it when told. How far
 * it is stands in the database, so that any node can show and stop it.
 */
@Service
public class ImportWork {

    /** Without a sign of life for so long, the process that did it has ended. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final RosterImports imports;
    private final JdbcClient db;
    private final TransactionTemplate apart;
    private final ImportThreads threads;
    private final Clock clock;

    /** How far the work on an import is. */
    public record Doing(String doing, int done, int of, boolean silent) {}

    ImportWork(
            RosterImports imports,
            JdbcClient db,
            PlatformTransactionManager transactions,
            ImportThreads threads,
            Clock clock) {
        this.imports = imports;
        this.db = db;
        this.threads = threads;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads the files of an import that was started, and removes them. */
    public void read(UUID id, Path files, Importer by) {
        begin(
                id,
                by,
                progress -> {
                    try {
                        imports.read(id, files, by, progress);
                        return null;
                    } finally {
                        remove(files);
                    }
                });
    }

    /** Applies an import; refused at once where it is known already that it can't be. */
    public ImportOutcome apply(UUID id, Importer by, @Nullable String answered) {
        var refusals = imports.refusals(id, answered);
        return refusals.isEmpty()
                ? begin(id, by, progress -> imports.apply(id, by, answered, progress))
                : new ImportOutcome.Refused(refusals);
    }

    public ImportOutcome undo(UUID id, Importer by) {
        return begin(id, by, progress -> imports.undo(id, by, progress));
    }

    /** Asks for the work on an import to be stopped at its next step. */
    public void stop(UUID id) {
        db.sql("UPDATE roster_import SET stop_wanted = true WHERE id = :id AND doing IS NOT NULL")
                .param("id", id)
                .update();
    }

    public Optional<Doing> doing(UUID id) {
        return db.sql(
                        """
                        SELECT doing, doing_done AS done, doing_of AS "of", doing_at < :silent AS silent
                          FROM roster_import
                         WHERE id = :id AND doing IS NOT NULL
                        """)
                .param("id", id)
                .param("silent", clock.instant().minus(SILENCE).atOffset(UTC))
                .query(Doing.class)
                .optional();
    }

    /** What came of the last work, when it isn't plain from the import's state. */
    public Optional<String> note(UUID id) {
        return db.sql("SELECT note FROM roster_import WHERE id = :id AND note IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private ImportOutcome begin(
            UUID id, Importer by, Function<ImportProgress, @Nullable ImportOutcome> work) {
        var free =
                db.sql(
                                """
                                UPDATE roster_import
                                   SET doing = 'Waiting for its turn', doing_done = 0, doing_of = 0, doing_at = :now,
                                       stop_wanted = false, note = NULL
                                 WHERE id = :id AND (doing IS NULL OR doing_at < :silent)
                                """)
                        .param("id", id)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("silent", clock.instant().minus(SILENCE).atOffset(UTC))
                        .update();
        if (free == 0) {
            return ImportOutcome.refused("It is being worked on already.");
        }
        threads.run(() -> end(id, outcome(id, by, work)));
        return new ImportOutcome.Done();
    }

    private @Nullable String outcome(
            UUID id, Importer by, Function<ImportProgress, @Nullable ImportOutcome> work) {
        try {
            var outcome = work.apply((doing, done, of) -> report(id, doing, done, of));
            return outcome instanceof ImportOutcome.Refused refused
                    ? String.join(" ", refused.reasons())
                    : null;
        } catch (ImportProgress.Stopped stopped) {
            imports.abandon(id, "It was stopped.", by);
            return "It was stopped; nothing of it was kept.";
        } catch (RuntimeException failed) {
            LOG.error("Work on import {} failed", id, failed);
            imports.abandon(id, "It failed.", by);
            return "It failed and nothing of it was kept. The log says why.";
        }
    }

    private void report(UUID id, String doing, int done, int of) {
        Boolean stop =
                apart.execute(
                        status ->
                                db.sql(
                                                """
                                                UPDATE roster_import
                                                   SET doing = :doing, doing_done = :done, doing_of = :of,
                                                       doing_at = :now
                                                 WHERE id = :id
                                                RETURNING stop_wanted
                                                """)
                                        .param("id", id)
                                        .param("doing", doing)
                                        .param("done", done)
                                        .param("of", of)
                                        .param("now", clock.instant().atOffset(UTC))
                                        .query(Boolean.class)
                                        .optional()
                                        .orElse(false));
        if (Boolean.TRUE.equals(stop)) {
            throw new ImportProgress.Stopped();
        }
    }

    private void end(UUID id, @Nullable String note) {
        db.sql("UPDATE roster_import SET doing = NULL, note = :note WHERE id = :id")
                .param("id", id)
                .param("note", note)
                .update();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Can't remove {}", file, e);
        }
    }
}
