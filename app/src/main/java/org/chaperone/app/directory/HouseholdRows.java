package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HouseholdRows {

    private final JdbcClient db;

    HouseholdRows(JdbcClient db) {
        this.db = db;
    }

    List<Named> classes(String school, LocalDate today) {
        return db.sql(
                        """
                        SELECT id, title AS name
                          FROM school_class
                         WHERE school = :school
                           AND EXISTS (SELECT 1 FROM membership
                                        WHERE class = school_class.id AND role = 'STUDENT' AND period @> :today)
                         ORDER BY title, id
                        """)
                .param("school", school)
                .param("today", today)
                .query(Named.class)
                .list();
    }

    List<String> students(String school, @Nullable String group, LocalDate today) {
        return db.sql(
                        """
                        SELECT id
                          FROM person
                         WHERE id IN (SELECT student FROM enrollment WHERE school = :school AND period @> :today)
                           AND (:group::text IS NULL
                                OR id IN (SELECT person FROM membership
                                           WHERE class = :group AND role = 'STUDENT' AND period @> :today))
                         ORDER BY sort_name, id
                        """)
                .param("school", school)
                .param("group", group)
                .param("today", today)
                .query(String.class)
                .list();
    }

    List<String> members(String group, LocalDate today) {
        return db.sql(
                        """
                        SELECT id
                          FROM person
                         WHERE kind = 'STUDENT'
                           AND id IN (SELECT person FROM membership
                                       WHERE class = :group AND role = 'STUDENT' AND period @> :today)
                         ORDER BY sort_name, id
                        """)
                .param("group", group)
                .param("today", today)
                .query(String.class)
                .list();
    }

    List<String> ofGrade(String school, int grade, LocalDate today) {
        return db.sql(
                        """
                        SELECT id
                          FROM person
                         WHERE id IN (SELECT student FROM enrollment
                                       WHERE school = :school AND grade = :grade AND period @> :today)
                         ORDER BY sort_name, id
                        """)
                .param("school", school)
                .param("grade", grade)
                .param("today", today)
                .query(String.class)
                .list();
    }

    List<String> leaders(String group, LocalDate today) {
        return db.sql(
                        """
                        SELECT person
                          FROM membership
                         WHERE class = :group AND role = 'TEACHER' AND period @> :today
                         ORDER BY leads DESC, person
                        """)
                .param("group", group)
                .param("today", today)
                .query(String.class)
                .list();
    }

    Map<String, String> noted(String column, Collection<String> people) {
        var found = new HashMap<String, String>();
        db.sql(
                        """
                        SELECT id, metadata ->> :column AS noted
                          FROM person
                         WHERE id = ANY (:ids) AND metadata ->> :column <> ''
                        """)
                .param("column", column)
                .param("ids", people.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> found.put(row.getString("id"), row.getString("noted")));
        return found;
    }

    Set<String> studentsIn(Collection<String> groups, LocalDate today) {
        return groups.isEmpty()
                ? Set.of()
                : db.sql(
                                """
                                SELECT DISTINCT person
                                  FROM membership
                                 WHERE class = ANY (:groups) AND role = 'STUDENT' AND period @> :today
                                """)
                        .param("groups", groups.toArray(String[]::new))
                        .param("today", today)
                        .query(String.class)
                        .set();
    }

    List<String> children(String adult) {
        return db.sql(
                        """
                        SELECT id
                          FROM family_link
                          JOIN person ON person.id = student
                         WHERE adult = :adult
                         ORDER BY sort_name, id
                        """)
                .param("adult", adult)
                .query(String.class)
                .list();
    }

    Map<String, String> addresses(Collection<String> people) {
        var found = new HashMap<String, String>();
        db.sql("SELECT id, email FROM person WHERE id = ANY (:ids) AND email <> ''")
                .param("ids", people.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> found.put(row.getString("id"), row.getString("email")));
        return found;
    }

    /** The pattern uses the index of words, which has the addresses too. */
    List<String> reachedAt(String address) {
        return db.sql(
                        """
                        SELECT id
                          FROM person
                         WHERE search_text LIKE ALL (:patterns)
                           AND lower(email) = lower(:address)
                           AND (kind = 'STUDENT' OR EXISTS (SELECT 1 FROM family_link WHERE adult = person.id))
                         ORDER BY sort_name, id
                        """)
                .param("patterns", Folded.patterns(address).toArray(String[]::new))
                .param("address", address)
                .query(String.class)
                .list();
    }
}
