package org.chaperone.app.directory;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.roster.oneroster.ColumnMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Saved maps from the columns of a student system to OneRoster's, each under a name. */
@Service
public class ColumnMaps {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_NAME = 60;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    ColumnMaps(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<String> names() {
        return db.sql("SELECT name FROM column_map ORDER BY name").query(String.class).list();
    }

    @Transactional(readOnly = true)
    public Optional<ColumnMap> find(String name) {
        return db.sql("SELECT map FROM column_map WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(it -> JSON.readValue(it, ColumnMap.class));
    }

    /**
     * Saves a map, in the place of one of that name.
     *
     * @return what is wrong with it, in sentences; empty when it was saved
     */
    @Transactional
    public List<String> save(String name, ColumnMap map, Importer by) {
        var faults = new ArrayList<>(map.faults());
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            faults.addFirst("A map has a name of at most %d letters.".formatted(LONGEST_NAME));
        }
        if (map.files().isEmpty()) {
            faults.add("A map names at least one file.");
        }
        if (faults.isEmpty()) {
            db.sql(
                            """
                            INSERT INTO column_map (name, map, changed_at, changed_by)
                            VALUES (:name, :map::jsonb, :at, :by)
                                ON CONFLICT (name)
                                DO UPDATE SET map = EXCLUDED.map, changed_at = EXCLUDED.changed_at,
                                              changed_by = EXCLUDED.changed_by
                            """)
                    .param("name", name)
                    .param("map", JSON.writeValueAsString(map))
                    .param("at", clock.instant().atOffset(UTC))
                    .param("by", by.name())
                    .update();
            journal.record(
                    new Entry(
                            by.actor(),
                            "column-map-saved",
                            "column-map:" + name,
                            Map.of("map", map)));
        }
        return faults;
    }

    /** Removes a map; imports that it was used for keep its name. */
    @Transactional
    public boolean remove(String name, Importer by) {
        var removed =
                db.sql("DELETE FROM column_map WHERE name = :name").param("name", name).update()
                        == 1;
        if (removed) {
            journal.record(new Entry(by.actor(), "column-map-removed", "column-map:" + name));
        }
        return removed;
    }
}
