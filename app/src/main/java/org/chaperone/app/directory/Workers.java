package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaperone.roster.Grade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Workers {

    private final JdbcClient db;

    Workers(JdbcClient db) {
        this.db = db;
    }

    private record Job(Optional<String> title, List<String> places, List<Integer> grades) {}

    Optional<Worker> one(String id, LocalDate today) {
        return job(id, today)
                .map(
                        it ->
                                new Worker(
                                        it.title().orElse(null),
                                        it.places(),
                                        it.grades().stream().map(Grade::new).toList(),
                                        children(id, today)));
    }

    private Optional<Job> job(String id, LocalDate today) {
        return db.sql(
                        """
                        SELECT title,
                               ARRAY(SELECT name
                                       FROM assignment
                                       JOIN organization ON organization.id = organization
                                      WHERE staff = person.id AND period @> :today
                                      GROUP BY name
                                      ORDER BY name) AS places,
                               ARRAY(SELECT DISTINCT grade
                                       FROM membership
                                       JOIN school_class ON school_class.id = membership.class
                                      CROSS JOIN unnest(grades) AS grade
                                      WHERE membership.person = person.id AND membership.role = 'TEACHER'
                                        AND membership.period @> :today
                                        AND school_class.kind IN ('SCHEDULED', 'HOMEROOM')
                                      ORDER BY grade) AS grades
                          FROM person
                         WHERE id = :id AND kind = 'STAFF'
                        """)
                .param("id", id)
                .param("today", today)
                .query(
                        (row, number) ->
                                new Job(
                                        Optional.ofNullable(row.getString("title")),
                                        List.of((String[]) row.getArray("places").getArray()),
                                        List.of((Integer[]) row.getArray("grades").getArray())))
                .optional();
    }

    private List<Worker.Child> children(String id, LocalDate today) {
        return db.sql(
                        """
                        SELECT concat_ws(' ', coalesce(preferred_given, given), coalesce(preferred_family, family)) AS name,
                               enrollment.grade, organization.name AS school
                          FROM family_link
                          JOIN person ON person.id = family_link.student
                          JOIN enrollment ON enrollment.student = person.id AND period @> :today
                          JOIN organization ON organization.id = enrollment.school
                         WHERE family_link.adult = :id
                         ORDER BY person.sort_name, person.id
                        """)
                .param("id", id)
                .param("today", today)
                .query(
                        (row, number) -> {
                            var grade = row.getObject("grade", Integer.class);
                            return new Worker.Child(
                                    row.getString("name"),
                                    grade == null ? null : new Grade(grade),
                                    row.getString("school"));
                        })
                .list();
    }
}
