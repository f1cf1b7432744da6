package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the changes of an import in the directory's tables, and takes them back. */
@Repository
class RosterChanges {

    private final JdbcClient db;

    RosterChanges(JdbcClient db) {
        this.db = db;
    }

    /** Adds, changes, and marks what is gone; removes nothing that was ever in force. */
    void apply(RosterItem item, UUID id, LocalDate today) {
        add(item, id);
        change(item, id);
        if (item.isThing()) {
            sql("UPDATE %1$s AS kept SET gone_on = :today FROM roster_change" + LEFT, item, id)
                    .param("today", today)
                    .update();
        } else if (item.hasPeriod()) {
            sql(
                            """
                            UPDATE %1$s AS kept SET period = daterange(lower(kept.period), :today)
                              FROM roster_change
                            """
                                    + LEFT
                                    + " AND (lower(kept.period) IS NULL OR lower(kept.period) < :today)",
                            item,
                            id)
                    .param("today", today)
                    .update();
            sql(
                            "DELETE FROM %1$s AS kept USING roster_change"
                                    + LEFT
                                    + " AND lower(kept.period) >= :today",
                            item,
                            id)
                    .param("today", today)
                    .update();
        } else {
            sql("DELETE FROM %1$s AS kept USING roster_change" + LEFT, item, id).update();
        }
    }

    private static final String OF_IMPORT =
            """
             WHERE roster_change.import = :import AND roster_change.item = :item
               AND roster_change.key = %3$s
            """;

    private static final String LEFT = OF_IMPORT + " AND roster_change.change = 'LEFT'";

    private void add(RosterItem item, UUID id) {
        var columns = String.join(", ", item.columns());
        sql(
                        """
                        INSERT INTO %1$s (COLUMNS)
                        SELECT COLUMNS
                          FROM %2$s AS staged
                         WHERE %4$s IN (SELECT key FROM roster_change
                                         WHERE import = :import AND item = :item AND change = 'ADDED')
                        """
                                .replace("COLUMNS", columns),
                        item,
                        id)
                .update();
    }

    private void change(RosterItem item, UUID id) {
        sql(
                        """
                        UPDATE %1$s AS kept SET ASSIGNMENTS
                          FROM roster_change
                          JOIN %2$s AS staged ON %4$s = roster_change.key
                        """
                                        .replace("ASSIGNMENTS", item.assignments("staged"))
                                + OF_IMPORT
                                + " AND roster_change.change = 'CHANGED'",
                        item,
                        id)
                .update();
    }

    /** Puts every row back as it was before the import. Ties first, then things in the other order. */
    void restore(RosterItem item, UUID id) {
        if (item.isThing()) {
            sql(
                            """
                            UPDATE %1$s AS kept SET ASSIGNMENTS
                              FROM roster_change
                             CROSS JOIN jsonb_populate_record(NULL::%1$s, roster_change.before) AS earlier
                            """
                                            .replace("ASSIGNMENTS", item.assignments("earlier"))
                                    + OF_IMPORT
                                    + " AND roster_change.before IS NOT NULL",
                            item,
                            id)
                    .update();
            sql(
                            "DELETE FROM %1$s AS kept USING roster_change"
                                    + OF_IMPORT
                                    + " AND roster_change.change = 'ADDED'",
                            item,
                            id)
                    .update();
        } else {
            sql("DELETE FROM %1$s AS kept USING roster_change" + OF_IMPORT, item, id).update();
            sql(
                            """
                            INSERT INTO %1$s
                            SELECT earlier.*
                              FROM roster_change
                             CROSS JOIN jsonb_populate_record(NULL::%1$s, roster_change.before) AS earlier
                             WHERE import = :import AND item = :item AND before IS NOT NULL
                            """,
                            item, id)
                    .update();
        }
    }

    private JdbcClient.StatementSpec sql(String text, RosterItem item, UUID id) {
        return db.sql(
                        text.formatted(
                                item.table(), item.staged(), item.key("kept"), item.key("staged")))
                .param("import", id)
                .param("item", item.name());
    }
}
