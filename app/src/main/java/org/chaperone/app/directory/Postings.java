package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works at which school. */
@Repository
class Postings {

    private static final String NAME =
            "concat_ws(' ', coalesce(preferred_given, given), coalesce(preferred_family, family)) AS name";

    private final JdbcClient db;

    Postings(JdbcClient db) {
        this.db = db;
    }

    /** The schools at which this person works today. */
    List<Named> schools(String staff, LocalDate today) {
        return db.sql(
                        """
                        SELECT DISTINCT organization.id, organization.name
                          FROM assignment
                          JOIN organization ON organization.id = organization
                         WHERE staff = :staff AND period @> :today AND kind = 'SCHOOL'
                         ORDER BY organization.name, organization.id
                        """)
                .param("staff", staff)
                .param("today", today)
                .query(Named.class)
                .list();
    }

    /** Who works at this school today. */
    List<Named> staff(String school, LocalDate today) {
        return db.sql(
                        """
                        SELECT id, %s
                          FROM person
                         WHERE kind = 'STAFF' AND gone_on IS NULL
                           AND EXISTS (SELECT 1 FROM assignment
                                        WHERE staff = person.id AND organization = :school AND period @> :today)
                         ORDER BY sort_name, id
                        """
                                .formatted(NAME))
                .param("school", school)
                .param("today", today)
                .query(Named.class)
                .list();
    }

    List<Named> called(String words) {
        return db.sql(
                        """
                        SELECT *
                          FROM (SELECT id, %s, email, sort_name
                                  FROM person
                                 WHERE kind = 'STAFF' AND gone_on IS NULL)
                         WHERE lower(:words) IN (lower(name), lower(email))
                         ORDER BY sort_name, id
                        """
                                .formatted(NAME))
                .param("words", words)
                .query(Named.class)
                .list();
    }

    /** Those of these people who are employed and still here. */
    List<Named> present(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                SELECT id, %s
                                  FROM person
                                 WHERE id IN (:ids) AND kind = 'STAFF' AND gone_on IS NULL AND NOT contractor
                                 ORDER BY sort_name, id
                                """
                                        .formatted(NAME))
                        .param("ids", ids)
                        .query(Named.class)
                        .list();
    }

    boolean hasLeft(String staff, String school, LocalDate today) {
        return db.sql(
                        """
                        SELECT coalesce(bool_and(NOT period @> :today), false)
                          FROM assignment
                         WHERE staff = :staff AND organization = :school
                        """)
                .param("staff", staff)
                .param("school", school)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    Optional<Reached> reached(String staff) {
        return db.sql(
                        """
                        SELECT coalesce(email, '') AS email, coalesce(phone, '') AS phone
                          FROM person
                         WHERE id = :staff AND kind = 'STAFF' AND gone_on IS NULL
                        """)
                .param("staff", staff)
                .query(Reached.class)
                .optional();
    }

    /** Those of these people who work for the schools, by name; nobody for other ids. */
    List<Named> named(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                SELECT id, %s
                                  FROM person
                                 WHERE id IN (:ids) AND kind = 'STAFF'
                                 ORDER BY sort_name, id
                                """
                                        .formatted(NAME))
                        .param("ids", ids)
                        .query(Named.class)
                        .list();
    }
}
