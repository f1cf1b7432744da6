package org.chaperone.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chaperone.app.AppTest;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens in whatever order, who has a right to it gets one notice for each child, and nobody else any. */
@AppTest
class NoticePropertiesTest {

    private static final List<String> STUDENTS =
            List.of("s-emma", "s-noah", "s-aisha", "s-luca", "s-sofia", "s-jaden");
    private static final List<String> GUARDIANS =
            List.of("g-ann", "g-ben", "g-carl", "g-dora", "g-eve");
    private static final String CLASS = "c-becker-4";
    private static final int STEPS = 30;

    @Autowired Occasions occasions;
    @Autowired OccasionRows rows;
    @Autowired Sending sending;
    @Autowired Wordings wordings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired CourtOrders orders;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired ApplicationEventPublisher events;
    @Autowired List<OneOffJob> jobs;
    @Autowired JdbcClient db;

    private Household homes;
    private Occasion occasion;

    private final Set<String> members = new TreeSet<>();
    private final Set<String> ties = new TreeSet<>();
    private final Set<String> barred = new TreeSet<>();

    /** Pairs that had a right to it at some moment when notices went out. */
    private final Set<String> mayHaveGot = new LinkedHashSet<>();

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        homes = new Household(db, jobs);
        db.sql("DELETE FROM membership WHERE class = ? AND role = 'STUDENT'").param(CLASS).update();
        for (var i = 0; i < GUARDIANS.size(); i++) {
            homes.person(GUARDIANS.get(i), i % 2 == 0 ? "g" + i + "@mail.example" : null, "");
        }
        var kind = wordings.kind("class-page").orElseThrow();
        wordings.publish("class-page", kind.letters(), DANA.viewer());
        var page = new Outlets(registering, registry).classPage(TOM);
        occasion = rows.about("outlet-class:" + page.id() + "/" + CLASS).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everybody_with_a_right_to_it_gets_exactly_one_notice(long seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            happens(random);
        }
        events.publishEvent(new RosterChanged(Actor.system("test")));
        occasions.begin(occasion.id(), TOM.viewer());
        noteRights();
        homes.work();

        assertThat(pairs("state <> 'LEFT' AND adult <> ''"))
                .as("have theirs")
                .containsAll(entitled())
                .doesNotHaveDuplicates();
        assertThat(pairs("state IN ('MAILED', 'TO_PRINT', 'TOLD') AND adult <> ''"))
                .as("had a right to it when it went out")
                .allMatch(mayHaveGot::contains);
        assertThat(pairs("state IN ('WAITING', 'MAILED', 'TO_PRINT', 'PRINTED') AND adult <> ''"))
                .as("are still to be told")
                .allMatch(entitled()::contains);
        assertThat(mailsForEach()).allMatch(it -> it == 1);
    }

    private void happens(Random random) {
        var student = STUDENTS.get(random.nextInt(STUDENTS.size()));
        var guardian = GUARDIANS.get(random.nextInt(GUARDIANS.size()));
        var pair = student + " " + guardian;
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                if (members.add(student)) {
                    homes.join(student, CLASS);
                }
            }
            case 2 -> {
                if (members.remove(student)) {
                    homes.leave(student, CLASS);
                }
            }
            case 3, 4 -> {
                if (ties.add(pair)) {
                    homes.tie(guardian, student, "PARENT");
                }
            }
            case 5 -> {
                if (ties.contains(pair) && barred.add(pair)) {
                    orders.record(
                            new NewOrder(
                                    student,
                                    Order.Kind.HAS_NO_SAY,
                                    guardian,
                                    policies.today(),
                                    null,
                                    null,
                                    "Order"),
                            SAM.viewer());
                }
            }
            case 6 -> {
                events.publishEvent(new RosterChanged(Actor.system("test")));
                noteRights();
                homes.workOnce(CatchUp.NAME, NoticeRun.NAME);
            }
            default -> {
                noteRights();
                if (random.nextBoolean()) {
                    sending.send(occasion.id(), 1 + random.nextInt(3));
                    occasions.stop(occasion.id(), TOM.viewer());
                } else {
                    occasions.begin(occasion.id(), TOM.viewer());
                    homes.work();
                }
            }
        }
    }

    private void noteRights() {
        mayHaveGot.addAll(entitled());
    }

    private Set<String> entitled() {
        var entitled = new TreeSet<>(ties);
        entitled.removeAll(barred);
        entitled.removeIf(it -> !members.contains(it.substring(0, it.indexOf(' '))));
        return entitled;
    }

    private List<String> pairs(String which) {
        return db.sql(
                        "SELECT student || ' ' || adult FROM notice WHERE occasion = :id AND "
                                + which)
                .param("id", occasion.id())
                .query(String.class)
                .list();
    }

    private List<Integer> mailsForEach() {
        return new ArrayList<>(
                db.sql(
                                "SELECT count(*) FROM mail_message WHERE about LIKE 'notice:%' GROUP BY about")
                        .query(Integer.class)
                        .list());
    }
}
