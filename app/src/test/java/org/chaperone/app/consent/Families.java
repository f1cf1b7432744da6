package org.chaperone.app.consent;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More of Mateo's family than the cast has, and birthdays, for a test. */
final class Families {

    private final JdbcClient db;

    Families(JdbcClient db) {
        this.db = db;
    }

    /** A second parent of Mateo, and an aunt of his. */
    void grow() {
        adult("g-marco", "Marco", "Torres");
        adult("g-ana", "Ana", "Torres");
        tie("g-marco", "s-mateo", "PARENT");
        tie("g-ana", "s-mateo", "RELATIVE");
    }

    void tie(String adult, String student, String relation) {
        db.sql("INSERT INTO family_link (adult, student, relation) VALUES (?, ?, ?)")
                .params(adult, student, relation)
                .update();
    }

    void born(String student, LocalDate day) {
        db.sql("UPDATE person SET birth_date = ? WHERE id = ?").params(day, student).update();
    }

    /** The student's last day was yesterday. */
    void leaves(String student, LocalDate today) {
        db.sql("UPDATE enrollment SET period = daterange(lower(period), ?::date) WHERE student = ?")
                .params(today, student)
                .update();
    }

    private void adult(String id, String given, String family) {
        db.sql(
                        """
                        INSERT INTO person (id, kind, given, family, sort_name, search_text)
                        VALUES (:id, 'GUARDIAN', :given, :family, lower(:family || ' ' || :given), lower(:given || ' ' || :family))
                        """)
                .param("id", id)
                .param("given", given)
                .param("family", family)
                .update();
    }
}
