package org.chaperone.app.ask;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who else reads a kept answer. */
@Repository
class Shares {

    private final JdbcClient db;

    Shares(JdbcClient db) {
        this.db = db;
    }

    /** Begins one; false if there is one with this account. */
    boolean begin(UUID answer, UUID with, String name, Instant at) {
        return db.sql(
                                """
                                INSERT INTO kept_answer_share (answer, with_account, with_name, shared_at)
                                VALUES (:answer, :with, :name, :at)
                                    ON CONFLICT (answer, with_account) WHERE ended_at IS NULL DO NOTHING
                                """)
                        .param("answer", answer)
                        .param("with", with)
                        .param("name", name)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** Ends it; false if there is none with this account. */
    boolean end(UUID answer, UUID with, Instant at) {
        return db.sql(
                                """
                                UPDATE kept_answer_share
                                   SET ended_at = greatest(:at, shared_at)
                                 WHERE answer = :answer AND with_account = :with AND ended_at IS NULL
                                """)
                        .param("answer", answer)
                        .param("with", with)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    List<KeptAnswer.Share> of(UUID answer) {
        return db.sql(
                        """
                        SELECT with_account AS account, with_name AS name, shared_at AS since
                          FROM kept_answer_share
                         WHERE answer = :answer AND ended_at IS NULL
                         ORDER BY shared_at, with_name
                        """)
                .param("answer", answer)
                .query(KeptAnswer.Share.class)
                .list();
    }
}
