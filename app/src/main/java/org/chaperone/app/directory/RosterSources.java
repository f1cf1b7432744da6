package org.chaperone.app.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports were read from, for a later one that tells changes only. */
@Repository
class RosterSources {

    /** So many of the newest that were applied; an older one can't be gone back to and changed by a delta. */
    private static final int KEPT = 10;

    private static final int PART = 1 << 20;

    private final JdbcClient db;

    RosterSources(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID id, Path archive) {
        try (var in = Files.newInputStream(archive)) {
            var number = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                db.sql(
                                "INSERT INTO roster_source (import, part, bytes) VALUES (:id, :part, :bytes)")
                        .param("id", id)
                        .param("part", number++)
                        .param("bytes", part)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the archive of an import into a file, unless none is kept. */
    boolean fetch(@Nullable UUID id, Path file) {
        try (var out = Files.newOutputStream(file)) {
            var parts = id == null ? 0 : count(id);
            for (var part = 0; part < parts; part++) {
                out.write(
                        db.sql(
                                        "SELECT bytes FROM roster_source WHERE import = :id AND part = :part")
                                .param("id", id)
                                .param("part", part)
                                .query(byte[].class)
                                .single());
            }
            return parts > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the archive of one import for another too. */
    void copy(UUID from, UUID to) {
        db.sql(
                        """
                        INSERT INTO roster_source (import, part, bytes)
                        SELECT :to, part, bytes FROM roster_source WHERE import = :from
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void forget(UUID id) {
        db.sql("DELETE FROM roster_source WHERE import = :id").param("id", id).update();
    }

    void forgetOld() {
        db.sql(
                        """
                        DELETE FROM roster_source
                         WHERE import NOT IN (SELECT id FROM roster_import
                                               WHERE state = 'STAGED'
                                               UNION
                                             (SELECT id FROM roster_import
                                               WHERE state = 'APPLIED'
                                               ORDER BY id DESC
                                               LIMIT :kept))
                        """)
                .param("kept", KEPT)
                .update();
    }

    private int count(UUID id) {
        return db.sql("SELECT count(*) FROM roster_source WHERE import = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
