package org.chaperone.app.questions;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts that say enough without saying too much: those that come with the policy, and what the communications office adds. */
@Service
public class SamplePosts {

    private static final String TOPIC = "Sample posts";

    private final JdbcClient db;
    private final Policies policies;
    private final Texts texts;
    private final Journal journal;
    private final Clock clock;

    SamplePosts(JdbcClient db, Policies policies, Texts texts, Journal journal, Clock clock) {
        this.db = db;
        this.policies = policies;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that were added, the last first, then those of the policy. */
    @Transactional(readOnly = true)
    public List<SamplePost> all() {
        return Stream.concat(added().stream(), ofPolicy().stream()).toList();
    }

    /** Whether the viewer approves of samples. */
    public static boolean mayAdd(Viewer viewer) {
        return viewer.holds(Role.COMMUNICATIONS::equals);
    }

    /**
     * Adds one, which everybody sees at once. The same again is there once.
     *
     * @return false when the viewer may not, or words are missing or too many
     */
    @Transactional
    public boolean add(String title, String words, Viewer viewer) {
        var name = title.replace("\0", "").strip();
        var text = words.replace("\0", "").replace("\r\n", "\n").strip();
        if (!mayAdd(viewer)
                || name.isEmpty()
                || name.length() > SamplePost.LONGEST_TITLE
                || text.isEmpty()
                || text.length() > SamplePost.MOST_WORDS) {
            return false;
        }
        db.sql(
                        """
                        INSERT INTO sample_post (title, words, added_at, added_by, by_name)
                        VALUES (:title, :words, :at, :by, :name)
                            ON CONFLICT (title, words) DO NOTHING
                        RETURNING id
                        """)
                .param("title", name)
                .param("words", text)
                .param("at", clock.instant().atOffset(UTC))
                .param("by", viewer.account())
                .param("name", viewer.name())
                .query(UUID.class)
                .optional()
                .ifPresent(id -> note("sample-post-added", id, Map.of("title", name), viewer));
        return true;
    }

    /** Takes back one that was added; false when the viewer may not, or there is none. */
    @Transactional
    public boolean withdraw(UUID id, Viewer viewer) {
        if (!mayAdd(viewer)
                || db.sql("SELECT count(*) FROM sample_post WHERE id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single()
                        == 0) {
            return false;
        }
        var done =
                db.sql(
                                """
                                INSERT INTO sample_post_withdrawal (sample, withdrawn_at, withdrawn_by)
                                VALUES (:id, :at, :by)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("id", id)
                        .param("at", clock.instant().atOffset(UTC))
                        .param("by", viewer.account())
                        .update();
        if (done > 0) {
            note("sample-post-withdrawn", id, Map.of(), viewer);
        }
        return true;
    }

    private List<SamplePost> added() {
        return db.sql(
                        """
                        SELECT id, title, words, by_name AS by
                          FROM sample_post
                         WHERE NOT EXISTS (SELECT 1 FROM sample_post_withdrawal WHERE sample = id)
                         ORDER BY id DESC
                        """)
                .query(SamplePost.class)
                .list();
    }

    private List<SamplePost> ofPolicy() {
        return policies.adoption(policies.today()).isEmpty()
                ? List.of()
                : texts.at(Moment.LIBRARY).stream()
                        .map(it -> it.guidance())
                        .filter(it -> it.topic().filter(TOPIC::equals).isPresent())
                        .map(it -> new SamplePost(null, it.title(), it.body(), "The policy"))
                        .toList();
    }

    private void note(String kind, UUID id, Map<String, String> payload, Viewer viewer) {
        journal.record(new Entry(viewer.actor(), kind, "sample-post:" + id, payload));
    }
}
