package org.chaperone.app.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.jobs.OneOffJob;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Families of tests, what reaches them, and the jobs that see to it: {@code homes.guardian("g-ann", "s-emma", ...)}. */
final class Household {

    private final JdbcClient db;
    private final Map<String, OneOffJob> jobs;

    Household(JdbcClient db, List<OneOffJob> jobs) {
        this.db = db;
        this.jobs = jobs.stream().collect(Collectors.toMap(OneOffJob::name, Function.identity()));
    }

    /** A parent whose family name is in the id: g-ann is Ann Family. */
    void guardian(String id, String student, @Nullable String email) {
        person(id, email, "");
        tie(id, student, "PARENT");
    }

    /** The same with a language in the roster. */
    void guardian(String id, String student, @Nullable String email, String language) {
        person(id, email, language);
        tie(id, student, "PARENT");
    }

    void person(String id, @Nullable String email, String language) {
        var given = Character.toUpperCase(id.charAt(2)) + id.substring(3);
        db.sql(
                        """
                        INSERT INTO person (id, kind, given, family, email, sort_name, search_text, metadata)
                        VALUES (:id, 'GUARDIAN', :given, 'Family', :email, lower('family ' || :given), lower(:given),
                                CASE :language WHEN '' THEN '{}' ELSE jsonb_build_object('homeLanguage', :language) END)
                        """)
                .param("id", id)
                .param("given", given)
                .param("email", email)
                .param("language", language)
                .update();
    }

    void tie(String adult, String student, String relation) {
        db.sql("INSERT INTO family_link (adult, student, relation) VALUES (?, ?, ?)")
                .params(adult, student, relation)
                .update();
    }

    void untie(String adult, String student) {
        db.sql("DELETE FROM family_link WHERE adult = ? AND student = ?")
                .params(adult, student)
                .update();
    }

    void join(String student, String group) {
        db.sql(
                        """
                        INSERT INTO membership (person, class, role, leads, period)
                        VALUES (?, ?, 'STUDENT', false, daterange('2026-08-24', NULL))
                        """)
                .params(student, group)
                .update();
    }

    void leave(String student, String group) {
        db.sql("DELETE FROM membership WHERE person = ? AND class = ?")
                .params(student, group)
                .update();
    }

    void born(String student, LocalDate day) {
        db.sql("UPDATE person SET birth_date = ? WHERE id = ?").params(day, student).update();
    }

    /** Runs all jobs that were written, and those that these write. */
    void work() {
        while (workOnce(jobs.keySet().toArray(String[]::new))) {
            Thread.onSpinWait();
        }
    }

    /** Runs the jobs of these names that were written, if there are any. */
    boolean workOnce(String... names) {
        var due =
                db.sql(
                                "DELETE FROM job WHERE task_name = ANY (?) RETURNING task_name, task_instance")
                        .param(names)
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                row.getString("task_name"),
                                                row.getString("task_instance")))
                        .list();
        due.forEach(it -> Objects.requireNonNull(jobs.get(it.getKey())).run(it.getValue()));
        return !due.isEmpty();
    }

    /** "student adult STATE" of each notice, in order of students and adults. */
    List<String> notices(Occasion occasion) {
        return db.sql(
                        """
                        SELECT concat_ws(' ', student, nullif(adult, ''), state)
                          FROM notice
                         WHERE occasion = ?
                         ORDER BY student, adult
                        """)
                .param(occasion.id())
                .query(String.class)
                .list();
    }

    /** What was written to somebody by e-mail, about notices. */
    List<String> mails(String address) {
        return db.sql(
                        """
                        SELECT subject || chr(10) || plain
                          FROM mail_message
                         WHERE address = ? AND about LIKE 'notice:%'
                         ORDER BY id
                        """)
                .param(address)
                .query(String.class)
                .list();
    }
}
