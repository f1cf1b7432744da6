package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares what was staged with the directory, a table at a time. */
@Repository
class RosterComparison {

    /** The name a person goes by, last name first, as lists show it. */
    private static final String NAME =
            "concat_ws(', ', coalesce(%1$s.preferred_family, %1$s.family), coalesce(%1$s.preferred_given, %1$s.given))";

    /** Both rows of a change have the same key. */
    private static final String CHANGES =
            """
            INSERT INTO roster_change (import, item, kind, change, key, name, school, before, after)
            SELECT :import, :item, %1$s,
                   CASE WHEN kept.%2$s IS NULL THEN 'ADDED' WHEN staged.%2$s IS NULL THEN 'LEFT' ELSE 'CHANGED' END,
                   CASE WHEN staged.%2$s IS NULL THEN %3$s ELSE %4$s END, %5$s, %6$s,
                   CASE WHEN kept.%2$s IS NOT NULL THEN to_jsonb(kept) END,
                   CASE WHEN kept.%2$s IS NOT NULL AND staged.%2$s IS NOT NULL THEN to_jsonb(staged) END
            """;

    private static final String OF_THINGS =
            """
              FROM %1$s AS kept
              FULL JOIN %2$s AS staged ON staged.id = kept.id
              %5$s
             WHERE kept.id IS NULL
                OR (staged.id IS NULL AND kept.gone_on IS NULL
                    AND NOT EXISTS (SELECT FROM staged_doubt WHERE staged_doubt.id = kept.id))
                OR (staged.id IS NOT NULL AND (%3$s) IS DISTINCT FROM (%4$s))
             ORDER BY array_position(ARRAY['STUDENT', 'STAFF', 'GUARDIAN'], %6$s), 6, 5
            """;

    /** A tie that is over stays as it was; one that nobody tells of any more ends, if its people are sure. */
    private static final String OF_TIES =
            """
              FROM %1$s AS kept
              FULL JOIN %2$s AS staged ON %3$s
              LEFT JOIN staged_somebody AS somebody ON somebody.person = coalesce(kept.%4$s, staged.%4$s)
              %8$s
             WHERE kept.%4$s IS NULL
                OR (staged.%4$s IS NULL AND %7$s
                    AND NOT EXISTS (SELECT FROM staged_doubt
                                     WHERE staged_doubt.id IN (kept.%4$s, kept.%9$s)))
                OR (staged.%4$s IS NOT NULL AND (%5$s) IS DISTINCT FROM (%6$s))
            """;

    private static final String STILL_ON =
            "(upper(kept.period) IS NULL OR upper(kept.period) > :today)";

    private final JdbcClient db;

    RosterComparison(JdbcClient db) {
        this.db = db;
    }

    /** Writes down all changes that the staged roster makes, and counts them. */
    void compare(UUID id, LocalDate today, Consumer<RosterItem> progress) {
        db.sql("SET LOCAL work_mem = '128MB'").update();
        placePeople();
        for (var item : RosterItem.values()) {
            progress.accept(item);
            var sql = db.sql(sql(item)).param("import", id).param("item", item.name());
            (item.hasPeriod() ? sql.param("today", today) : sql).update();
        }
        db.sql("ANALYZE roster_change").update();
        countChanges(id);
        countBefore(id, today);
    }

    private static String sql(RosterItem item) {
        return switch (item) {
            case ORGANIZATION ->
                    things(
                            item,
                            "CASE coalesce(staged.kind, kept.kind) WHEN 'SCHOOL' THEN 'SCHOOL' ELSE 'OFFICE' END",
                            "coalesce(staged.name, kept.name)",
                            "CASE coalesce(staged.kind, kept.kind) WHEN 'SCHOOL' THEN coalesce(staged.id, kept.id) END",
                            "");
            case ACADEMIC_SESSION ->
                    things(item, "'SESSION'", "coalesce(staged.title, kept.title)", "NULL", "");
            case PERSON ->
                    things(
                            item,
                            "coalesce(staged.kind, kept.kind)",
                            "somebody.name",
                            "somebody.school",
                            "JOIN staged_somebody AS somebody ON somebody.person = coalesce(staged.id, kept.id)");
            case COURSE ->
                    things(item, "'COURSE'", "coalesce(staged.title, kept.title)", "NULL", "");
            case SCHOOL_CLASS ->
                    things(
                            item,
                            "'CLASS'",
                            "coalesce(staged.title, kept.title)",
                            "coalesce(staged.school, kept.school)",
                            "");
            case FAMILY_LINK ->
                    ties(item, "student", "adult", "somebody.school", "somebody.told", "");
            case ENROLLMENT ->
                    ties(
                            item,
                            "student",
                            "school",
                            "coalesce(staged.school, kept.school)",
                            STILL_ON,
                            "");
            case ASSIGNMENT ->
                    ties(
                            item,
                            "staff",
                            "organization",
                            "coalesce(staged.organization, kept.organization)",
                            STILL_ON,
                            "");
            case MEMBERSHIP ->
                    ties(
                            item,
                            "person",
                            "class",
                            "coalesce(there.school, here.school)",
                            STILL_ON,
                            """
                            LEFT JOIN staged_school_class AS there ON there.id = staged.class
                            LEFT JOIN school_class AS here ON here.id = kept.class
                            """);
        };
    }

    private static String things(
            RosterItem item, String kind, String name, String school, String joins) {
        return CHANGES.formatted(kind, "id", "kept.id", "staged.id", name, school)
                + OF_THINGS.formatted(
                        item.table(),
                        item.staged(),
                        item.details("kept"),
                        item.details("staged"),
                        joins,
                        kind);
    }

    private static String ties(
            RosterItem item,
            String person,
            String other,
            String school,
            String ends,
            String joins) {
        return CHANGES.formatted(
                        "'" + item.name() + "'",
                        person,
                        item.key("kept"),
                        item.key("staged"),
                        "coalesce(somebody.name, '')",
                        school)
                + OF_TIES.formatted(
                        item.table(),
                        item.staged(),
                        item.same("kept", "staged"),
                        person,
                        item.details("kept"),
                        item.details("staged"),
                        ends,
                        joins,
                        other);
    }

    /**
     * One school for everybody: where they learn or work, or where their child does; the new one before the old. And the
     * name they go by.
     */
    private void placePeople() {
        db.sql(
                        """
                        INSERT INTO staged_somebody (person, school, name, told)
                        WITH told AS (
                            SELECT person, min(school) AS school
                              FROM (SELECT student AS person, school FROM staged_enrollment
                                     UNION ALL
                                    SELECT staff, organization FROM staged_assignment)
                             GROUP BY person),
                        known AS (
                            SELECT person, min(school) AS school
                              FROM (SELECT student AS person, school FROM enrollment
                                     UNION ALL
                                    SELECT staff, organization FROM assignment)
                             GROUP BY person),
                        placed AS (
                            SELECT person, coalesce(told.school, known.school) AS school
                              FROM told FULL JOIN known USING (person)),
                        family AS (
                            SELECT adult, student FROM staged_family_link
                             UNION ALL
                            SELECT adult, student FROM family_link),
                        place AS (
                            SELECT person, school FROM placed
                             UNION ALL
                            SELECT adult, min(school)
                              FROM family JOIN placed ON placed.person = family.student
                             WHERE NOT EXISTS (SELECT FROM placed AS worker WHERE worker.person = adult)
                             GROUP BY adult)
                        SELECT coalesce(staged.id, kept.id), place.school,
                               CASE WHEN staged.id IS NULL THEN KEPT_NAME ELSE STAGED_NAME END, staged.id IS NOT NULL
                          FROM staged_person AS staged
                          FULL JOIN person AS kept ON kept.id = staged.id
                          LEFT JOIN place ON place.person = coalesce(staged.id, kept.id)
                        """
                                .replace("KEPT_NAME", NAME.formatted("kept"))
                                .replace("STAGED_NAME", NAME.formatted("staged")))
                .update();
        db.sql("ANALYZE staged_somebody").update();
    }

    private void countChanges(UUID id) {
        db.sql(
                        """
                        INSERT INTO roster_count (import, kind, school, change, count)
                        SELECT import, kind, school, change, count(*)
                          FROM roster_change
                         WHERE import = :import
                         GROUP BY import, kind, school, change
                        """)
                .param("import", id)
                .update();
    }

    /** Writes down how many there were, of which some may be missing. */
    void countBefore(UUID id, LocalDate today) {
        db.sql(
                        """
                        INSERT INTO roster_before (import, kind, count)
                        SELECT :import, kind, count(*) FROM person WHERE gone_on IS NULL GROUP BY kind
                         UNION ALL
                        SELECT :import, 'MEMBERSHIP', count(*) FROM membership
                         WHERE upper(period) IS NULL OR upper(period) > :today
                        """)
                .param("import", id)
                .param("today", today)
                .update();
    }
}
