package org.chaperone.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.rights.Viewer;
import org.chaperone.roster.SchoolClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds classes, teams and clubs: one's own, and those of one's schools. */
@Repository
class Gatherings {

    private static final String IN_SIGHT =
            """
            WITH led AS (
                SELECT class FROM membership
                 WHERE person = :person AND role = 'TEACHER' AND period @> :today)
            SELECT school_class.id, school_class.title, school_class.kind, organization.name AS school,
                   school_class.id IN (SELECT class FROM led) AS own
              FROM school_class
              JOIN organization ON organization.id = school_class.school
             WHERE (:district OR school_class.school = ANY (:schools) OR school_class.id IN (SELECT class FROM led))
            """;

    private final JdbcClient db;

    Gatherings(JdbcClient db) {
        this.db = db;
    }

    /** Those that the viewer leads, in order of titles. */
    List<Gathering> led(Viewer viewer, LocalDate today) {
        return seenBy(
                        viewer,
                        today,
                        IN_SIGHT
                                + " AND school_class.id IN (SELECT class FROM led) ORDER BY title, id")
                .query(Gatherings::gathering)
                .list();
    }

    /** Those whose title has all of these words, the viewer's own first. */
    List<Gathering> called(String words, int most, Viewer viewer, LocalDate today) {
        return seenBy(
                        viewer,
                        today,
                        IN_SIGHT
                                + " AND lower(school_class.title) LIKE ALL (:patterns) ORDER BY own DESC, title, id LIMIT :most")
                .param("patterns", Folded.patterns(words).toArray(String[]::new))
                .param("most", most)
                .query(Gatherings::gathering)
                .list();
    }

    Optional<Gathering> one(String id, Viewer viewer, LocalDate today) {
        return seenBy(viewer, today, IN_SIGHT + " AND school_class.id = :id")
                .param("id", id)
                .query(Gatherings::gathering)
                .optional();
    }

    /** When the students of these classes, teams and clubs were born, where that is known. */
    List<LocalDate> birthDates(Collection<String> ids, LocalDate today) {
        return db.sql(
                        """
                        SELECT DISTINCT person.id, person.birth_date
                          FROM membership
                          JOIN person ON person.id = membership.person
                         WHERE class = ANY (:ids) AND membership.period @> :today AND person.kind = 'STUDENT'
                           AND person.birth_date IS NOT NULL
                         ORDER BY person.birth_date
                        """)
                .param("ids", ids.toArray(String[]::new))
                .param("today", today)
                .query((row, _) -> row.getObject("birth_date", LocalDate.class))
                .list();
    }

    /** Those with these ids, in order of titles. */
    List<Group> titled(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                "SELECT id, title, school FROM school_class WHERE id = ANY (:ids) ORDER BY title, id")
                        .param("ids", ids.toArray(String[]::new))
                        .query(Group.class)
                        .list();
    }

    /** Ids of the students who are in any of them today. */
    List<String> students(Collection<String> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                SELECT DISTINCT person.id
                                  FROM membership
                                  JOIN person ON person.id = membership.person
                                 WHERE class = ANY (:ids) AND period @> :today AND person.kind = 'STUDENT'
                                 ORDER BY person.id
                                """)
                        .param("ids", ids.toArray(String[]::new))
                        .param("today", today)
                        .query(String.class)
                        .list();
    }

    private StatementSpec seenBy(Viewer viewer, LocalDate today, String sql) {
        return db.sql(sql)
                .param("person", viewer.person())
                .param("district", viewer.seesDistrict())
                .param("schools", viewer.schools().toArray(String[]::new))
                .param("today", today);
    }

    private static Gathering gathering(ResultSet row, int number) throws SQLException {
        return new Gathering(
                row.getString("id"),
                row.getString("title"),
                SchoolClass.Kind.valueOf(row.getString("kind")),
                row.getString("school"),
                row.getBoolean("own"));
    }
}
