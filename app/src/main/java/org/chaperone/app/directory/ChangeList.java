package org.chaperone.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what an import changes. */
@Repository
class ChangeList {

    private static final String FITS =
            """
             WHERE import = :import
               AND (:kind::text IS NULL OR roster_change.kind = :kind)
               AND (:change::text IS NULL OR change = :change)
               AND (:school::text IS NULL OR school = :school)
               AND (lower(roster_change.name) LIKE ALL (:patterns) OR lower(key) LIKE ALL (:patterns))
            """;

    private static final String PERSON =
            "concat_ws(', ', coalesce(preferred_family, family), coalesce(preferred_given, given))";

    /** The other end of a tie, by the directory's name or, where it isn't there yet, the staged one. */
    private static final String ABOUT =
            """
            CASE item
                 WHEN 'MEMBERSHIP'
                 THEN coalesce((SELECT title FROM school_class WHERE id = (key::text[])[2]),
                               (SELECT title FROM staged_school_class WHERE id = (key::text[])[2]))
                 WHEN 'FAMILY_LINK'
                 THEN coalesce((SELECT PERSON FROM person WHERE id = (key::text[])[1]),
                               (SELECT PERSON FROM staged_person WHERE id = (key::text[])[1]))
                 WHEN 'ASSIGNMENT' THEN (key::text[])[3]
            END
            """
                    .replace("PERSON", PERSON);

    private static final String SCHOOL =
            """
            coalesce((SELECT name FROM organization WHERE id = school),
                     (SELECT name FROM staged_organization WHERE id = school))
            """;

    private final JdbcClient db;

    ChangeList(JdbcClient db) {
        this.db = db;
    }

    List<ListedChange> list(UUID id, ChangeFilter filter, long after, int most) {
        return fitting(
                        "SELECT number, roster_change.kind, change, key, roster_change.name, before, after, "
                                + ABOUT
                                + " AS about, "
                                + SCHOOL
                                + " AS place FROM roster_change"
                                + FITS
                                + " AND number > :after ORDER BY number LIMIT :most",
                        id,
                        filter)
                .param("after", after)
                .param("most", most)
                .query(ChangeList::listed)
                .list();
    }

    /** How many there are, counted to this many at most. */
    int count(UUID id, ChangeFilter filter, int most) {
        return fitting(
                        "SELECT count(*) FROM (SELECT FROM roster_change" + FITS + " LIMIT :most)",
                        id,
                        filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec fitting(String sql, UUID id, ChangeFilter filter) {
        return db.sql(sql)
                .param("import", id)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("change", filter.change() == null ? null : filter.change().name())
                .param("school", filter.school())
                .param("patterns", patterns(filter.words()));
    }

    /** As the names are written: a name with an accent is found by it. */
    private static String[] patterns(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> "%" + it.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static ListedChange listed(ResultSet row, int number) throws SQLException {
        var about = row.getString("about");
        return new ListedChange(
                row.getLong("number"),
                RosterKind.valueOf(row.getString("kind")),
                RosterChange.valueOf(row.getString("change")),
                row.getString("key"),
                row.getString("name"),
                about == null ? "" : about,
                row.getString("place"),
                ChangeFields.between(row.getString("before"), row.getString("after")));
    }
}
