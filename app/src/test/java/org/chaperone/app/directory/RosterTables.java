package org.chaperone.app.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the directory's tables, and what minds them. */
final class RosterTables {

    private RosterTables() {}

    /** Every row of every table, as text. */
    static Map<String, List<String>> rows(JdbcClient db) {
        return rows(db, "");
    }

    /** Every row that is staged, as text. */
    static Map<String, List<String>> staged(JdbcClient db) {
        return rows(db, "staged_");
    }

    private static Map<String, List<String>> rows(JdbcClient db, String prefix) {
        return Stream.of(RosterItem.values())
                .collect(
                        Collectors.toMap(
                                RosterItem::table,
                                it ->
                                        db.sql(
                                                        "SELECT to_jsonb(it)::text FROM %s%s AS it ORDER BY 1"
                                                                .formatted(prefix, it.table()))
                                                .query(String.class)
                                                .list()));
    }

    /** Definitions of all indexes, references and triggers. */
    static List<String> minders(JdbcClient db) {
        return db.sql(
                        """
                        SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
                         UNION ALL
                        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
                          FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
                         UNION ALL
                        SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
                         ORDER BY 1
                        """)
                .query(String.class)
                .list();
    }
}
