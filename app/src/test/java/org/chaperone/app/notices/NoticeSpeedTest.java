package org.chaperone.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long many notices take, from the press to the last row of the outbox; for an idle machine:
 *
 * <pre>./mvnw -pl app -am test -Dtest=NoticeSpeedTest -Dnotices=10000 -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@AppTest
@EnabledIfSystemProperty(named = "notices", matches = "[0-9]{1,6}")
class NoticeSpeedTest {

    @Autowired Wordings wordings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired List<OneOffJob> jobs;
    @Autowired JdbcClient db;

    @Test
    void many_notices_come_into_the_outbox() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        var many = Integer.getInteger("notices");
        families(many);
        var kind = wordings.kind("class-page").orElseThrow();
        wordings.publish("class-page", kind.letters(), DANA.viewer());
        new Outlets(registering, registry).classPage(TOM);

        var start = System.nanoTime();
        new Household(db, jobs).workOnce(NoticeRun.NAME);
        var took = Duration.ofNanos(System.nanoTime() - start);

        System.out.printf("%,d notices into the outbox in %,d ms%n", many, took.toMillis());
        assertThat(
                        db.sql("SELECT count(*) FROM mail_message WHERE about LIKE 'notice:%'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(many);
    }

    /** Students of one class, each with a guardian who has an address. */
    private void families(int many) {
        db.sql("DELETE FROM membership WHERE class = 'c-becker-4' AND role = 'STUDENT'").update();
        for (var sql :
                List.of(
                        """
                        INSERT INTO person (id, kind, given, family, birth_date, sort_name, search_text)
                        SELECT 's-' || n, 'STUDENT', 'Kim', 'N' || n, '2016-05-05', 'n' || n, 'kim n' || n
                          FROM generate_series(1, ?) AS n
                        """,
                        """
                        INSERT INTO person (id, kind, given, family, email, sort_name, search_text)
                        SELECT 'g-' || n, 'GUARDIAN', 'Ann', 'N' || n, 'ann' || n || '@mail.example', 'n' || n, 'ann n' || n
                          FROM generate_series(1, ?) AS n
                        """,
                        """
                        INSERT INTO family_link (adult, student, relation)
                        SELECT 'g-' || n, 's-' || n, 'PARENT' FROM generate_series(1, ?) AS n
                        """,
                        """
                        INSERT INTO membership (person, class, role, leads, period)
                        SELECT 's-' || n, 'c-becker-4', 'STUDENT', false, daterange('2026-08-24', NULL)
                          FROM generate_series(1, ?) AS n
                        """)) {
            db.sql(sql).param(many).update();
        }
        db.sql("ANALYZE person, family_link, membership").update();
    }
}
