package org.chaperone.app.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.photos.Families.IN_PUBLIC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.photos.Clearances.Keeping;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A no and a publication at the same moment, each in a transaction of its own that is committed. */
@SpringBootTest(properties = AppTest.ONE_PASSWORD)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class LiveUsesRaceTest {

    private static final int ROUNDS = 30;

    @Autowired Clearances clearances;
    @Autowired LiveUses liveUses;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void whichever_of_the_two_comes_first_the_picture_is_to_be_taken_down() throws Exception {
        directory.load(DistrictGenerator.generate(7, 120), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        var families = new Families(statements, clock);
        var students = students();
        assertThat(students).hasSize(ROUNDS);

        for (var student : students) {
            var clearance = cleared(student);

            atOnce(
                    () -> families.no(student, IN_PUBLIC),
                    () -> liveUses.published(clearance, "https://example.org/1", DANA.viewer()));

            var uses = clearances.one(clearance, DANA.viewer()).orElseThrow().liveUses();
            assertThat(uses).singleElement().matches(LiveUse::isToEnd, "is to be taken down");
            assertThat(uses.getFirst().refusals()).hasSize(1);
        }
    }

    private List<String> students() {
        return db.sql(
                        """
                        SELECT id FROM person
                         WHERE kind = 'STUDENT' AND birth_date > current_date - interval '17 years'
                           AND id IN (SELECT student FROM enrollment WHERE period @> current_date)
                         ORDER BY id LIMIT :rounds
                        """)
                .param("rounds", ROUNDS)
                .query(String.class)
                .list();
    }

    private UUID cleared(String student) {
        var draft =
                new PhotoDraft(
                        List.of(student),
                        1,
                        List.of(ConsentUse.IMAGE),
                        List.of(ConsentAudience.SOCIAL_MEDIA),
                        null,
                        "The fair",
                        "Tents on a lawn",
                        "",
                        null);
        return ((Keeping.Kept) clearances.keep(UUID.randomUUID(), draft, DANA.viewer())).id();
    }

    private static void atOnce(Runnable... works) throws Exception {
        var barrier = new CyclicBarrier(works.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    List.of(works).stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        barrier.await();
                                                        work.run();
                                                        return true;
                                                    }))
                            .toList();
            for (var one : running) {
                assertThat(one.get()).isTrue();
            }
        }
    }
}
