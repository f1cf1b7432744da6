package org.chaperone.app.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.announcements.AccessMark.Kind.NO_INTERNET;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.announcements.OtherMeans.Ticking;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class OtherMeansTest {

    @Autowired OtherMeans deliveries;
    @Autowired Announcements announcements;
    @Autowired AccessMarks marks;
    @Autowired PaperList paper;
    @Autowired LookingBack lookingBack;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired List<RecurringJob> jobs;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Posts posts;
    private Outlet page;
    private Outlet account;

    @BeforeEach
    void aClassPage() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        var outlets = new Outlets(registering, registry);
        page = outlets.classPage(TOM);
        account = outlets.account(LEE);
        posts = new Posts(announcements);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WILM-MA-3e9-ii")
    void a_post_with_class_content_makes_a_delivery_for_each_student_without_access() {
        mark("s-omar", LEE);
        var it = posts.putDown(Posts.lesson(account, today()), LEE);

        assertThat(deliveries.of(it, LEE.viewer()))
                .extracting(Delivery::student, Delivery::isOpen)
                .containsExactly(tuple("s-omar", true));
        assertThat(tasks()).containsExactly("deliver-another-way person:t-lee OPEN");
        assertThat(
                        db.sql("SELECT say FROM task WHERE duty = 'deliver-another-way'")
                                .query(String.class)
                                .single())
                .contains("Omar Haddad", "The museum trip", "JV Soccer on Instagram")
                .doesNotContain("Grace Porter");

        tick(it, "s-omar", LEE, How.HANDOUT);

        assertThat(tasks()).containsExactly("deliver-another-way person:t-lee DONE");
        assertThat(deliveries.of(it, LEE.viewer()))
                .singleElement()
                .satisfies(
                        done -> {
                            assertThat(done.how()).isEqualTo(How.HANDOUT);
                            assertThat(done.notedBy()).isEqualTo("Lee Park");
                        });
    }

    @Test
    @Clause("WILM-MA-3f4-ii")
    void the_owner_of_a_page_puts_down_for_each_how_and_is_reminded_while_one_is_blank() {
        mark("s-emma", TOM);
        mark("s-noah", TOM);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        tick(it, "s-emma", TOM, How.EMAIL);

        assertThat(tasks()).containsExactly("deliver-another-way person:t-tom OPEN");
        assertThat(announcements.find(it.id()).orElseThrow().open()).isEqualTo(1);
        var due =
                db.sql("SELECT due_on FROM task WHERE duty = 'deliver-another-way'")
                        .query(LocalDate.class)
                        .single();
        assertThat(due).isBetween(today().plusDays(5), today().plusDays(7));
        assertThat(remindedBy(due.minusDays(2))).isEmpty();
        assertThat(remindedBy(due.minusDays(1))).hasSize(1);
        assertThat(remindedBy(due.plusDays(1))).hasSize(2).contains("OVERDUE");

        tick(it, "s-noah", ROSA, How.IN_PERSON);
        assertThat(tasks()).containsExactly("deliver-another-way person:t-tom DONE");
    }

    @Test
    void without_marked_students_or_class_content_there_is_nothing_to_deliver() {
        mark("s-mateo", MAYA);
        posts.putDown(Posts.lesson(page, today()), TOM);
        mark("s-emma", TOM);
        posts.putDown(Posts.news(account, today()), LEE);

        assertThat(db.sql("SELECT student FROM announcement_delivery").query(String.class).list())
                .containsExactly("s-emma");
    }

    @Test
    void a_student_marked_later_gets_what_went_out_in_the_last_fortnight() {
        var old = posts.putDown(Posts.lesson(page, today().minusDays(15)), TOM);
        var late = posts.putDown(Posts.lesson(page, today().minusDays(14)), TOM);

        mark("s-emma", TOM);

        assertThat(deliveries.of(old, TOM.viewer())).isEmpty();
        assertThat(deliveries.of(late, TOM.viewer())).hasSize(1);
        assertThat(tasks()).containsExactly("deliver-another-way person:t-tom OPEN");
    }

    @Test
    void a_marked_student_who_joins_the_class_later_is_caught_up_by_the_morning() {
        mark("s-jordan", ROSA);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        assertThat(deliveries.of(it, TOM.viewer())).isEmpty();
        db.sql(
                        """
                        INSERT INTO membership (person, class, role, leads, period)
                        VALUES ('s-jordan', 'c-becker-4', 'STUDENT', false, daterange(current_date, NULL))
                        """)
                .update();

        lookingBack.run();
        lookingBack.run();

        assertThat(deliveries.of(it, TOM.viewer()))
                .extracting(Delivery::student)
                .containsExactly("s-jordan");
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void one_who_can_reach_it_again_is_ticked_as_such_and_gets_nothing_new() {
        mark("s-emma", TOM);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        marks.end(marks.of("s-emma", TOM.viewer()).getFirst().id(), TOM.viewer());

        tick(it, "s-emma", TOM, How.NOT_NEEDED);
        var next = posts.putDown(Posts.lesson(page, today()), TOM);

        assertThat(tasks()).containsExactly("deliver-another-way person:t-tom DONE");
        assertThat(deliveries.of(next, TOM.viewer())).isEmpty();
    }

    @Test
    void nobody_else_sees_or_ticks_who_waits_for_it() {
        mark("s-emma", TOM);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        var id = deliveries.of(it, TOM.viewer()).getFirst().id();

        for (var other : List.of(MAYA, LEE, SAM)) {
            assertThat(deliveries.of(it, other.viewer())).isEmpty();
            assertThat(deliveries.give(id, How.HANDOUT, today(), other.viewer()))
                    .isEqualTo(Ticking.NOT_HERE);
            assertThat(deliveries.announcementOf(id, other.viewer())).isEmpty();
            assertThat(paper.of(it.id(), other.viewer())).isEmpty();
        }
        assertThat(deliveries.give(id, How.HANDOUT, today().plusDays(1), TOM.viewer()))
                .isEqualTo(Ticking.DAY);
        assertThat(deliveries.give(UUID.randomUUID(), How.HANDOUT, today(), DANA.viewer()))
                .isEqualTo(Ticking.NOT_HERE);
        assertThat(announcements.find(it.id()).orElseThrow().open()).isEqualTo(1);
    }

    @Test
    void an_owner_handed_a_page_of_another_school_sees_no_student_there() {
        mark("s-emma", TOM);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        registering.handOver(page.id(), "t-maya", TOM.viewer());

        assertThat(deliveries.of(it, MAYA.viewer())).isEmpty();
        assertThat(paper.of(it.id(), MAYA.viewer()).orElseThrow()).isEmpty();
        assertThat(deliveries.of(it, ROSA.viewer())).hasSize(1);
    }

    @Test
    void ticked_twice_the_first_stands() {
        mark("s-emma", TOM);
        var it = posts.putDown(Posts.lesson(page, today()), TOM);
        tick(it, "s-emma", TOM, How.HANDOUT);
        tick(it, "s-emma", ROSA, How.PHONE);

        assertThat(deliveries.of(it, TOM.viewer()).getFirst().how()).isEqualTo(How.HANDOUT);
    }

    @Test
    @Clause("WICHITA-49")
    void families_without_internet_stand_on_the_paper_list_of_what_speaks_to_them() {
        Adopted.today(policies, "wichita-ks");
        mark("g-elena", MAYA);
        mark("s-emma", TOM);
        mark("s-jordan", ROSA);
        var school =
                new Outlets(registering, registry)
                        .register(
                                Outlets.of(
                                        Outlets.at(
                                                Outlets.account().ownedBy("t-dana"),
                                                "District news",
                                                "https://d.example"),
                                        "district"),
                                DANA);
        var toAll = posts.putDown(Posts.notice(school, today()), DANA);
        var toGrade4 = posts.putDown(Posts.notice(page, today()), TOM);

        assertThat(paper.of(toAll.id(), DANA.viewer()).orElseThrow())
                .extracting(PaperCopy::name, PaperCopy::because)
                .containsExactly(
                        tuple("Emma Johnson", List.of("Emma Johnson: No internet at home")),
                        tuple("Jordan Lee", List.of("Jordan Lee: No internet at home")),
                        tuple("Mateo Torres", List.of("Elena Torres: No internet at home")));
        assertThat(paper.of(toGrade4.id(), TOM.viewer()).orElseThrow())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.name()).isEqualTo("Emma Johnson");
                            assertThat(it.school()).isEqualTo("Lincoln Elementary");
                            assertThat(it.classes()).containsExactly("Grade 4, Mr. Becker");
                        });

        var taken = new ArrayList<String>();
        paper.export(toAll.id(), DANA.viewer(), it -> taken.add(it.student()));
        assertThat(taken).containsExactly("s-emma", "s-jordan", "s-mateo");
        assertThat(journal.about(toAll.subject()).getFirst().kind())
                .isEqualTo("paper-list-exported");
        assertThat(taken.toString()).doesNotContain("Willow Bend");
    }

    private void mark(String person, Cast by) {
        assertThat(marks.mark(person, NO_INTERNET, today(), "The family", by.viewer()))
                .isEqualTo(AccessMarks.Marking.DONE);
    }

    private void tick(Announcement it, String student, Cast by, How how) {
        var id =
                deliveries.of(it, by.viewer()).stream()
                        .filter(one -> one.student().equals(student))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(deliveries.give(id, how, today(), by.viewer())).isEqualTo(Ticking.DONE);
    }

    /** The stages of reminding that its owner has seen by noon of a day. */
    private List<String> remindedBy(LocalDate day) {
        clock.advance(
                Duration.between(
                        clock.instant(), day.atTime(12, 0).atZone(policies.zone()).toInstant()));
        jobs.stream().filter(it -> it.name().equals("tasks-reminding")).forEach(RecurringJob::run);
        return db.sql(
                        """
                        SELECT stage
                          FROM task_reminder
                          JOIN task ON task.id = task
                         WHERE duty = 'deliver-another-way'
                         ORDER BY at
                        """)
                .query(String.class)
                .list();
    }

    private List<String> tasks() {
        return db.sql(
                        "SELECT concat_ws(' ', duty, bearer, state) FROM task WHERE duty = 'deliver-another-way'")
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return policies.today();
    }
}
