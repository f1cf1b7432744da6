package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Good practice that staff share with each other, each entry with its author and class level. */
@Service
public class GoodPractices {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    GoodPractices(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that weren't withdrawn, the newest first. */
    @Transactional(readOnly = true)
    public List<GoodPractice> all() {
        return db.sql(
                        """
                        SELECT id, title, class_level, words, account, author, shared_at
                          FROM good_practice
                         WHERE NOT EXISTS (SELECT 1 FROM good_practice_withdrawn WHERE practice = id)
                         ORDER BY id DESC
                        """)
                .query(GoodPractice.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<GoodPractice> practice(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Shares an entry. Sent twice, it is shared once; what was withdrawn stays so. */
    @Transactional
    public void share(String title, String classLevel, String words, Viewer author) {
        var shared =
                db.sql(
                                """
                                INSERT INTO good_practice (title, class_level, words, account, author, shared_at)
                                VALUES (:title, :classLevel, :words, :account, :author, :at)
                                    ON CONFLICT (account, title, class_level, words) DO NOTHING
                                RETURNING id
                                """)
                        .param("title", title.strip())
                        .param("classLevel", classLevel.strip())
                        .param("words", words.replace("\r\n", "\n").strip())
                        .param("account", author.account())
                        .param("author", author.name())
                        .param("at", clock.instant().atOffset(UTC))
                        .query(UUID.class)
                        .optional();
        shared.ifPresent(
                id ->
                        journal.record(
                                new Entry(
                                        author.actor(),
                                        "practice-shared",
                                        "practice:" + id,
                                        Map.of(
                                                "title", title.strip(),
                                                "classLevel", classLevel.strip()))));
    }

    /** Whether this person may take the entry back: its author may, and an administrator. */
    public static boolean mayWithdraw(GoodPractice practice, Viewer viewer) {
        return practice.account().equals(viewer.account()) || Who.ADMINISTRATOR.fits(viewer);
    }

    /**
     * Takes an entry back; once it is, it stays so.
     *
     * @throws IllegalArgumentException if {@link #mayWithdraw} doesn't hold
     */
    @Transactional
    public void withdraw(GoodPractice practice, Viewer by) {
        if (!mayWithdraw(practice, by)) {
            throw new IllegalArgumentException("Only its author may take this back");
        }
        var withdrawn =
                db.sql(
                                """
                                INSERT INTO good_practice_withdrawn (practice, withdrawn_by, withdrawn_at)
                                VALUES (:practice, :by, :at)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("practice", practice.id())
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(UTC))
                        .update();
        if (withdrawn > 0) {
            journal.record(
                    new Entry(by.actor(), "practice-withdrawn", "practice:" + practice.id()));
        }
    }
}
