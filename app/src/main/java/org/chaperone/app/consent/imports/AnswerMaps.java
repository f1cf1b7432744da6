package org.chaperone.app.consent.imports;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saved maps, by name. */
@Service
public class AnswerMaps {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    AnswerMaps(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<String> names() {
        return db.sql("SELECT name FROM consent_map ORDER BY name").query(String.class).list();
    }

    /** A map as it was written. */
    @Transactional(readOnly = true)
    public Optional<String> text(String name) {
        return db.sql("SELECT text FROM consent_map WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Saves it, also over one of the same name; or gives all that is wrong with it. */
    @Transactional
    public List<Problem> save(String name, String text, Actor by) {
        var problems = new Problems();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(Place.of("map"), "needs a name of at most 100 characters");
        }
        AnswerMapReader.read(text, "map", problems);
        if (!problems.isEmpty()) {
            return problems.all();
        }
        db.sql(
                        """
                        INSERT INTO consent_map (name, text, saved_at) VALUES (:name, :text, :at)
                            ON CONFLICT (name) DO UPDATE SET text = :text, saved_at = :at
                        """)
                .param("name", name.strip())
                .param("text", text)
                .param("at", clock.instant().atOffset(UTC))
                .update();
        journal.record(
                new Entry(
                        by,
                        "consent-map-saved",
                        "consent-map:" + name.strip(),
                        Map.of("text", text)));
        return List.of();
    }

    /** Whether there was one. */
    @Transactional
    public boolean remove(String name, Actor by) {
        var removed =
                db.sql("DELETE FROM consent_map WHERE name = :name").param("name", name).update()
                        == 1;
        if (removed) {
            journal.record(new Entry(by, "consent-map-removed", "consent-map:" + name));
        }
        return removed;
    }
}
