package org.chaperone.app.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the journal says of imports. */
@Component
class ImportNotes {

    private final Journal journal;
    private final ImportRecords records;

    ImportNotes(Journal journal, ImportRecords records) {
        this.journal = journal;
        this.records = records;
    }

    void note(Actor actor, String kind, UUID id, Map<String, Object> payload) {
        journal.record(new Entry(actor, kind, "roster-import:" + id, payload));
    }

    void staged(UUID id, Importer by) {
        note(by.actor(), "roster-import-staged", id, counts(id));
    }

    void applied(UUID id, Importer by, List<String> stops, @Nullable String reason) {
        var payload = new HashMap<>(counts(id));
        payload.put("import", id.toString());
        if (reason != null) {
            payload.put("stops", stops);
            payload.put("reason", reason);
        }
        journal.record(new Entry(by.actor(), "roster-import-applied", Directory.ROSTER, payload));
    }

    void undone(UUID id, Importer by) {
        journal.record(
                new Entry(
                        by.actor(),
                        "roster-import-undone",
                        Directory.ROSTER,
                        Map.of("import", id.toString())));
    }

    private Map<String, Object> counts(UUID id) {
        var counts = new HashMap<String, Object>();
        for (var it : records.summary(id).counts()) {
            counts.merge(
                    it.kind().name().toLowerCase(Locale.ROOT)
                            + "-"
                            + it.change().name().toLowerCase(Locale.ROOT),
                    it.count(),
                    (one, other) -> (Integer) one + (Integer) other);
        }
        return counts;
    }
}
