package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.policy.Pack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextVersions {

    private final JdbcClient db;

    TextVersions(JdbcClient db) {
        this.db = db;
    }

    record Version(
            String text,
            int version,
            String title,
            String body,
            String writtenBy,
            Instant writtenAt) {}

    /** The district's newest version of each text that it replaced. */
    List<Version> newest(Pack pack) {
        return db.sql(
                        """
                        SELECT DISTINCT ON (text) text, version, title, body, written_by, written_at
                          FROM policy_text
                         WHERE pack = :pack
                           AND edition = :edition
                         ORDER BY text, version DESC
                        """)
                .param("pack", pack.id())
                .param("edition", pack.edition().id())
                .query(Version.class)
                .list();
    }

    /** The district's versions of one text, newest first. */
    List<Version> of(Pack pack, String text) {
        return db.sql(
                        """
                        SELECT text, version, title, body, written_by, written_at
                          FROM policy_text
                         WHERE pack = :pack
                           AND edition = :edition
                           AND text = :text
                         ORDER BY version DESC
                        """)
                .param("pack", pack.id())
                .param("edition", pack.edition().id())
                .param("text", text)
                .query(Version.class)
                .list();
    }

    /** Says whether the version was free; one that another took a moment before isn't. */
    boolean add(Pack pack, Version version) {
        return db.sql(
                                """
                                INSERT INTO policy_text (pack, edition, text, version, title, body, written_by, written_at)
                                VALUES (:pack, :edition, :text, :version, :title, :body, :by, :at)
                                    ON CONFLICT (pack, edition, text, version) DO NOTHING
                                """)
                        .param("pack", pack.id())
                        .param("edition", pack.edition().id())
                        .param("text", version.text())
                        .param("version", version.version())
                        .param("title", version.title())
                        .param("body", version.body())
                        .param("by", version.writtenBy())
                        .param("at", version.writtenAt().atOffset(UTC))
                        .update()
                > 0;
    }

    /** That it was put away, and when. */
    record Away(String text, Instant putAwayAt) {}

    /** False when it is away. */
    boolean putAway(UUID account, Pack pack, String text, Instant at) {
        return db.sql(
                                """
                                INSERT INTO policy_text_put_away (account, pack, text, put_away_at)
                                VALUES (:account, :pack, :text, :at)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("account", account)
                        .param("pack", pack.id())
                        .param("text", text)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** False when it isn't away. */
    boolean bringBack(UUID account, Pack pack, String text) {
        return db.sql(
                                """
                                DELETE FROM policy_text_put_away
                                 WHERE account = :account AND pack = :pack AND text = :text
                                """)
                        .param("account", account)
                        .param("pack", pack.id())
                        .param("text", text)
                        .update()
                > 0;
    }

    /** What somebody has put away, the last one first. */
    List<Away> away(UUID account, Pack pack) {
        return db.sql(
                        """
                        SELECT text, put_away_at
                          FROM policy_text_put_away
                         WHERE account = :account
                           AND pack = :pack
                         ORDER BY put_away_at DESC, text
                        """)
                .param("account", account)
                .param("pack", pack.id())
                .query(Away.class)
                .list();
    }
}
