package org.chaperone.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.PeopleFilter.Order;
import org.chaperone.app.rights.Viewer;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.SchoolClass;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds people, always through what the asker may see. */
@Repository
class People {

    private static final String LISTED =
            """
            SELECT person.*,
                   ARRAY(SELECT organization.name
                           FROM organization
                          WHERE organization.id IN (
                                SELECT school FROM enrollment
                                 WHERE student = person.id AND period @> :today
                                 UNION
                                SELECT organization FROM assignment
                                 WHERE staff = person.id AND period @> :today
                                 UNION
                                SELECT school FROM enrollment
                                  JOIN family_link USING (student)
                                 WHERE adult = person.id AND person.kind = 'GUARDIAN' AND period @> :today)
                          ORDER BY organization.name) AS places
              FROM person
            """;

    /** Colleagues who are still here, and who is at one of the asker's schools today, or has a child there. */
    private static final String IN_SIGHT =
            """
            (:district
             OR (person.kind = 'STAFF' AND person.gone_on IS NULL)
             OR EXISTS (SELECT 1 FROM enrollment
                         WHERE student = person.id AND school = ANY (:schools) AND period @> :today)
             OR EXISTS (SELECT 1 FROM family_link JOIN enrollment USING (student)
                         WHERE adult = person.id AND school = ANY (:schools) AND period @> :today))
            """;

    private static final String FITS =
            """
               AND person.search_text LIKE ALL (:patterns)
               AND (:kind::text IS NULL
                    OR CASE WHEN person.contractor THEN 'CONTRACTOR' ELSE person.kind END = :kind)
               AND (:grade::int IS NULL OR person.grade = :grade)
               AND (:school::text IS NULL
                    OR EXISTS (SELECT 1 FROM assignment
                                WHERE staff = person.id AND organization = :school AND period @> :today)
                    OR EXISTS (SELECT 1 FROM enrollment
                                WHERE student = person.id AND school = :school AND period @> :today)
                    OR (person.kind = 'GUARDIAN'
                        AND EXISTS (SELECT 1 FROM family_link JOIN enrollment USING (student)
                                     WHERE adult = person.id AND school = :school
                                       AND period @> :today)))
            """;

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    /** The next ones after the person with this id, or the first ones. */
    List<Listed> list(
            PeopleFilter filter, @Nullable String after, int most, Viewer viewer, LocalDate today) {
        var key =
                filter.order() == Order.GRADE
                        ? "coalesce(grade, 99), sort_name, id"
                        : "sort_name, id";
        return find(
                        LISTED
                                + " WHERE "
                                + IN_SIGHT
                                + FITS
                                + """
                                   AND (:after::text IS NULL
                                        OR (%1$s) > (SELECT %1$s FROM person WHERE id = :after))
                                 ORDER BY %1$s
                                 LIMIT :most
                                """
                                        .formatted(key),
                        filter,
                        viewer,
                        today)
                .param("after", after)
                .param("most", most)
                .query(People::listed)
                .list();
    }

    /** How many there are, counted to this many at most. */
    int count(PeopleFilter filter, int most, Viewer viewer, LocalDate today) {
        return find(
                        "SELECT count(*) FROM (SELECT FROM person WHERE "
                                + IN_SIGHT
                                + FITS
                                + " LIMIT :most)",
                        filter,
                        viewer,
                        today)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void each(PeopleFilter filter, Viewer viewer, LocalDate today, Consumer<Listed> action) {
        try (var all =
                find(
                        LISTED + " WHERE " + IN_SIGHT + FITS + " ORDER BY sort_name, id",
                        filter,
                        viewer,
                        today)
                        .query(People::listed)
                        .stream()) {
            all.forEach(action);
        }
    }

    Optional<Listed> one(String id, Viewer viewer, LocalDate today) {
        return seenBy(viewer, today, LISTED + " WHERE person.id = :id AND " + IN_SIGHT)
                .param("id", id)
                .query(People::listed)
                .optional();
    }

    Set<String> inSight(Collection<String> ids, Viewer viewer, LocalDate today) {
        return ids.isEmpty()
                ? Set.of()
                : seenBy(
                                viewer,
                                today,
                                "SELECT id FROM person WHERE id = ANY (:ids) AND " + IN_SIGHT)
                        .param("ids", ids.toArray(String[]::new))
                        .query(String.class)
                        .set();
    }

    /** The students of a class, team or club, as far as the viewer may see them, in order of names. */
    List<Listed> students(String gathering, Viewer viewer, LocalDate today) {
        return seenBy(
                        viewer,
                        today,
                        LISTED
                                + " WHERE "
                                + IN_SIGHT
                                + """
                                   AND person.kind = 'STUDENT'
                                   AND person.id IN (SELECT membership.person FROM membership
                                                      WHERE class = :class AND period @> :today)
                                 ORDER BY sort_name, id
                                """)
                .param("class", gathering)
                .query(People::listed)
                .list();
    }

    List<Details.Group> groups(String person, LocalDate today) {
        return db.sql(
                        """
                        SELECT school_class.title, school_class.kind, organization.name AS school,
                               ARRAY(SELECT coalesce(preferred_given, given, '') || ' ' || coalesce(preferred_family, family, '')
                                       FROM membership AS lead
                                       JOIN person ON person.id = lead.person
                                      WHERE lead.class = school_class.id AND lead.role = 'TEACHER'
                                        AND lead.period @> :today
                                      ORDER BY sort_name) AS leaders
                          FROM membership
                          JOIN school_class ON school_class.id = membership.class
                          JOIN organization ON organization.id = school_class.school
                         WHERE membership.person = :person AND membership.period @> :today
                         ORDER BY school_class.kind, school_class.title
                        """)
                .param("person", person)
                .param("today", today)
                .query(People::group)
                .list();
    }

    List<Details.Family> family(String id, Viewer viewer, LocalDate today) {
        return seenBy(
                        viewer,
                        today,
                        """
                        WITH family AS (
                            SELECT adult AS relative, relation, false AS child FROM family_link WHERE student = :id
                             UNION ALL
                            SELECT student, relation, true FROM family_link WHERE adult = :id)
                        SELECT found.*, relation, child
                          FROM family
                          JOIN (%s WHERE person.id IN (SELECT relative FROM family) AND %s) AS found
                            ON found.id = relative
                         ORDER BY child, sort_name
                        """
                                .formatted(LISTED, IN_SIGHT))
                .param("id", id)
                .query(
                        (row, number) ->
                                new Details.Family(
                                        listed(row, number),
                                        Relation.valueOf(row.getString("relation")),
                                        row.getBoolean("child")))
                .list();
    }

    List<Named> schools() {
        return db.sql("SELECT id, name FROM organization WHERE kind = 'SCHOOL' ORDER BY name")
                .query(Named.class)
                .list();
    }

    boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT 1 FROM organization)")
                .query(Boolean.class)
                .single();
    }

    private StatementSpec find(String sql, PeopleFilter filter, Viewer viewer, LocalDate today) {
        return seenBy(viewer, today, sql)
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("grade", filter.grade() == null ? null : filter.grade().level())
                .param("school", filter.school());
    }

    private StatementSpec seenBy(Viewer viewer, LocalDate today, String sql) {
        return db.sql(sql)
                .param("district", viewer.seesDistrict())
                .param("schools", viewer.schools().toArray(String[]::new))
                .param("today", today);
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("id"),
                row.getBoolean("contractor")
                        ? Kind.CONTRACTOR
                        : Kind.valueOf(row.getString("kind")),
                RosterReader.name(row),
                RosterReader.grade(row),
                row.getString("title"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("number"),
                texts(row, "places"));
    }

    private static Details.Group group(ResultSet row, int number) throws SQLException {
        return new Details.Group(
                row.getString("title"),
                SchoolClass.Kind.valueOf(row.getString("kind")),
                row.getString("school"),
                texts(row, "leaders").stream().map(String::strip).toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
