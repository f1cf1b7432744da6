package org.chaperone.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.roster.FamilyLink.Relation;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TieRows {

    private static final String NAME =
            "concat_ws(' ', coalesce(preferred_given, given), coalesce(preferred_family, family)) AS name";

    private final JdbcClient db;

    TieRows(JdbcClient db) {
        this.db = db;
    }

    /** By id; who isn't in the directory is left out. */
    Map<String, Ties> of(Collection<String> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var asked = ids.toArray(String[]::new);
        var adults = adults(asked);
        var found = new LinkedHashMap<String, Ties>();
        db.sql(
                        """
                        SELECT id, %s, kind, contractor, birth_date,
                               ARRAY(SELECT school FROM enrollment WHERE student = person.id AND period @> :today
                                      UNION
                                     SELECT organization FROM assignment WHERE staff = person.id AND period @> :today) AS schools
                          FROM person
                         WHERE id = ANY (:ids)
                         ORDER BY sort_name, id
                        """
                                .formatted(NAME))
                .param("ids", asked)
                .param("today", today)
                .query((RowCallbackHandler) row -> add(row, adults, found));
        return found;
    }

    /** The ids of the students that a file of another system names so; a name that two bear is left out. */
    Map<String, String> students(StudentKey key, Collection<String> names) {
        var column =
                switch (key) {
                    case ID -> "id";
                    case NUMBER -> "number";
                    case EMAIL -> "lower(email)";
                };
        var found = new HashMap<String, String>();
        db.sql(
                        """
                        SELECT %1$s AS name, min(id) AS id
                          FROM person
                         WHERE kind = 'STUDENT' AND %1$s = ANY (:names)
                         GROUP BY 1
                        HAVING count(*) = 1
                        """
                                .formatted(column))
                .param("names", names.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> found.put(row.getString("name"), row.getString("id")));
        return found;
    }

    /** The ids of all students who are enrolled on this day, in their order. */
    List<String> enrolled(LocalDate today) {
        return db.sql(
                        "SELECT DISTINCT student FROM enrollment WHERE period @> :today ORDER BY student")
                .param("today", today)
                .query(String.class)
                .list();
    }

    private Map<String, List<Ties.Adult>> adults(String[] students) {
        var adults = new HashMap<String, List<Ties.Adult>>();
        db.sql(
                        """
                        SELECT student, relation, id, email, %s
                          FROM family_link
                          JOIN person ON person.id = adult
                         WHERE student = ANY (:ids)
                         ORDER BY sort_name, id
                        """
                                .formatted(NAME))
                .param("ids", students)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        adults.computeIfAbsent(
                                                        row.getString("student"),
                                                        _ -> new ArrayList<>())
                                                .add(adult(row)));
        return adults;
    }

    private static Ties.Adult adult(ResultSet row) throws SQLException {
        return new Ties.Adult(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                Relation.valueOf(row.getString("relation")));
    }

    private static void add(
            ResultSet row, Map<String, List<Ties.Adult>> adults, Map<String, Ties> found)
            throws SQLException {
        var id = row.getString("id");
        found.put(
                id,
                new Ties(
                        id,
                        row.getString("name"),
                        row.getBoolean("contractor")
                                ? Kind.CONTRACTOR
                                : Kind.valueOf(row.getString("kind")),
                        row.getObject("birth_date", LocalDate.class),
                        Arrays.asList((String[]) row.getArray("schools").getArray()),
                        adults.getOrDefault(id, List.of())));
    }
}
