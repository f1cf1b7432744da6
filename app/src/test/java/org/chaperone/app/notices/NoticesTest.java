package org.chaperone.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.Order;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.MailFailed;
import org.chaperone.app.notices.Evidences.Outcome;
import org.chaperone.app.notices.Openings.Opening;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletClosed;
import org.chaperone.app.registry.OutletPutInUse;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.PurposeNotices;
import org.chaperone.app.requests.Requests;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class NoticesTest {

    @Autowired Occasions occasions;
    @Autowired Openings openings;
    @Autowired Evidences evidences;
    @Autowired Wordings wordings;
    @Autowired Sending sending;
    @Autowired OccasionRows rows;
    @Autowired NoticeRows notices;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired CourtOrders orders;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired ApplicationEventPublisher events;
    @Autowired PlatformTransactionManager transactions;
    @Autowired List<OneOffJob> jobs;
    @Autowired JdbcClient db;
    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired Requests requests;
    @Autowired Access access;

    private Household homes;
    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        homes = new Household(db, jobs);
        outlets = new Outlets(registering, registry);
        for (var it : List.of("noah", "aisha", "luca", "sofia", "jaden", "lily", "ben")) {
            homes.leave("s-" + it, "c-becker-4");
        }
        homes.leave("s-noah", "c-chess");
        homes.leave("s-luca", "c-chess");
        homes.guardian("g-ann", "s-emma", "ann@mail.example", "en");
    }

    @Test
    @Clause({"WILM-MA-3b4", "WILM-MA-3b4-ii"})
    void addresses_for_a_grade_are_told_to_each_guardian_and_complete_only_with_evidence_for_all() {
        homes.guardian("g-carl", "s-emma", null);
        homes.guardian("g-lupe", "s-ben", "lupe@mail.example", "Spanish");
        publish("school-addresses");

        var occasion = addresses(PRIYA, new Grade(4));
        homes.work();

        assertThat(homes.notices(occasion))
                .contains("s-emma g-ann TOLD", "s-emma g-carl TO_PRINT", "s-ben g-lupe TOLD")
                .contains("s-noah TO_PRINT")
                .hasSize(3 + 6);
        assertThat(homes.mails("ann@mail.example"))
                .singleElement()
                .asString()
                .contains("The addresses belong to the curriculum.")
                .contains("Please have your child write to the school from the assigned address.")
                .contains("Emma Johnson")
                .doesNotContain("{", "estudios");
        assertThat(homes.mails("lupe@mail.example"))
                .singleElement()
                .asString()
                .contains("desde la dirección asignada")
                .doesNotContain("Dear");
        assertThat(state(occasion)).isEqualTo(OccasionState.SENT);
        assertThat(open("notify-of-addresses", occasion)).isEqualTo(1);

        var paper = open(occasion);
        for (var id : paper.subList(1, paper.size())) {
            given(occasion, id, ROSA);
        }
        assertThat(state(occasion)).isEqualTo(OccasionState.SENT);
        assertThat(open("notify-of-addresses", occasion)).isEqualTo(1);
        given(occasion, paper.getFirst(), ROSA);
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
        assertThat(open("notify-of-addresses", occasion)).isZero();
    }

    @Test
    @Clause("WILM-MA-3e9")
    void an_account_in_use_is_told_to_each_guardian_and_to_those_of_who_joins_later() {
        homes.guardian("g-omar", "s-omar", "omars@mail.example");
        homes.guardian("g-grace", "s-grace", "graces@mail.example");
        publish("professional-account");

        var occasion = occasion(outlets.account(LEE), "c-soccer");
        homes.work();

        assertThat(homes.notices(occasion))
                .containsExactly("s-grace g-grace TOLD", "s-omar g-omar TOLD");
        assertThat(homes.mails("omars@mail.example"))
                .singleElement()
                .asString()
                .contains("The account JV Soccer on Instagram is in use with JV Soccer.")
                .contains("La cuenta JV Soccer on Instagram se usa con JV Soccer.");
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
        assertThat(open("notify-of-account", occasion)).isZero();

        homes.guardian("g-will", "s-will", "wills@mail.example");
        homes.join("s-will", "c-soccer");
        events.publishEvent(new RosterChanged(Actor.system("test")));
        homes.workOnce(CatchUp.NAME);
        assertThat(state(occasion)).isEqualTo(OccasionState.RUNNING);
        assertThat(open("notify-late-joiner", occasion)).isEqualTo(1);
        homes.work();

        assertThat(homes.notices(occasion)).contains("s-will g-will TOLD").hasSize(3);
        assertThat(homes.mails("wills@mail.example")).hasSize(1);
        assertThat(homes.mails("omars@mail.example")).hasSize(1);
        assertThat(open("notify-late-joiner", occasion)).isZero();
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
    }

    @Test
    @Clause("WILM-MA-3f4")
    void a_class_page_turned_active_makes_notices_and_the_task_waits_for_the_last() {
        publish("class-page");

        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");

        assertThat(state(occasion)).isEqualTo(OccasionState.RUNNING);
        homes.workOnce(NoticeRun.NAME);
        assertThat(homes.notices(occasion)).containsExactly("s-emma g-ann MAILED");
        assertThat(open("notify-of-class-page", occasion)).isEqualTo(1);
        homes.work();
        assertThat(homes.notices(occasion)).containsExactly("s-emma g-ann TOLD");
        assertThat(open("notify-of-class-page", occasion)).isZero();
    }

    @Test
    void without_a_published_wording_somebody_looks_first() {
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();

        assertThat(homes.notices(occasion)).isEmpty();
        assertThat(state(occasion)).isEqualTo(OccasionState.OPEN);
        assertThat(occasions.begin(occasion.id(), TOM.viewer()))
                .contains(List.of(Beginnings.NO_WORDING));
        var preview = occasions.preview(occasion, TOM.viewer());
        assertThat(preview.byMail()).isEqualTo(1);
        assertThat(preview.problems()).containsExactly(Beginnings.NO_WORDING);

        publish("class-page");
        assertThat(occasions.begin(occasion.id(), TOM.viewer())).contains(List.of());
        homes.work();
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
    }

    @Test
    void each_of_two_homes_is_told_and_whom_an_order_bars_is_not_nor_is_it_told_why() {
        homes.guardian("g-carl", "s-emma", null);
        homes.guardian("g-dora", "s-emma", "dora@mail.example");
        homes.guardian("g-aunt", "s-jordan", "aunt@mail.example");
        homes.tie("g-aunt", "s-emma", "RELATIVE");
        order("s-emma", Order.Kind.HAS_NO_SAY, "g-dora");
        publish("class-page");

        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();

        assertThat(homes.notices(occasion))
                .containsExactly("s-emma g-ann TOLD", "s-emma g-carl TO_PRINT");
        assertThat(homes.mails("dora@mail.example")).isEmpty();
        assertThat(homes.mails("aunt@mail.example")).isEmpty();
        assertThat(occasions.preview(occasion, ROSA.viewer()).barred())
                .containsExactly("Dora Family (Emma Johnson)");
        assertThat(occasions.preview(occasion, INES.viewer()).barred()).hasSize(1);
        assertThat(occasions.preview(occasion, TOM.viewer()).barred()).isEmpty();
        assertThat(occasions.preview(occasion, DANA.viewer()).barred()).isEmpty();
    }

    @Test
    void where_one_parent_decides_alone_the_other_gets_nothing() {
        homes.guardian("g-carl", "s-emma", "carl@mail.example");
        order("s-emma", Order.Kind.ONE_DECIDES, "g-ann");
        publish("class-page");

        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();

        assertThat(homes.notices(occasion)).containsExactly("s-emma g-ann TOLD");
    }

    @Test
    void an_order_that_comes_between_making_and_sending_is_kept() {
        homes.guardian("g-carl", "s-emma", "carl@mail.example");
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        notices.add(occasion.id(), carl(), false, occasion.openedAt());

        order("s-emma", Order.Kind.HAS_NO_SAY, "g-carl");
        sending.send(occasion.id(), 10);

        assertThat(homes.notices(occasion)).containsExactly("s-emma g-carl LEFT");
        assertThat(homes.mails("carl@mail.example")).isEmpty();
    }

    private static Addressee carl() {
        return new Addressee(
                "s-emma", "Emma Johnson", "g-carl", "Carl", "carl@mail.example", List.of(), false);
    }

    @Test
    void an_adult_student_is_told_and_not_their_family() {
        homes.guardian("g-omar", "s-omar", "omars@mail.example");
        homes.born("s-omar", policies.today().minusYears(18));
        publish("professional-account");

        var occasion = occasion(outlets.account(LEE), "c-soccer");
        homes.work();

        assertThat(homes.notices(occasion))
                .containsExactly("s-grace TO_PRINT", "s-omar s-omar TOLD");
        assertThat(homes.mails("omars@mail.example")).isEmpty();
    }

    @Test
    void a_guardian_who_is_added_later_gets_theirs_and_the_household_no_letter_any_more() {
        publish("professional-account");
        homes.guardian("g-omar", "s-omar", "omars@mail.example");
        var occasion = occasion(outlets.account(LEE), "c-soccer");
        homes.work();
        assertThat(homes.notices(occasion)).contains("s-grace TO_PRINT");

        homes.guardian("g-grace", "s-grace", "graces@mail.example");
        homes.guardian("g-other", "s-omar", "other@mail.example");
        rosterChanges();

        assertThat(homes.notices(occasion))
                .containsExactly(
                        "s-grace LEFT",
                        "s-grace g-grace TOLD",
                        "s-omar g-omar TOLD",
                        "s-omar g-other TOLD");
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
        assertThat(open("notify-late-joiner", occasion)).isZero();
    }

    @Test
    void who_left_the_class_before_they_were_told_needs_nothing_and_gets_it_when_they_are_back() {
        homes.guardian("g-carl", "s-emma", null);
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();

        homes.leave("s-emma", "c-becker-4");
        rosterChanges();
        assertThat(homes.notices(occasion))
                .containsExactly("s-emma g-ann TOLD", "s-emma g-carl LEFT");
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);

        homes.join("s-emma", "c-becker-4");
        rosterChanges();
        assertThat(homes.notices(occasion))
                .containsExactly("s-emma g-ann TOLD", "s-emma g-carl TO_PRINT");
        assertThat(state(occasion)).isEqualTo(OccasionState.SENT);
        assertThat(homes.mails("ann@mail.example")).hasSize(1);
    }

    @Test
    void mail_that_comes_back_falls_to_paper_and_is_no_evidence() {
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.workOnce(NoticeRun.NAME);
        var notice = open(occasion).getFirst();

        db.sql("DELETE FROM job WHERE task_name = 'mail-delivery'").update();
        events.publishEvent(
                new MailFailed(
                        UUID.randomUUID(),
                        "notice:" + notice,
                        "ann@mail.example",
                        "No such user.",
                        occasion.openedAt()));

        assertThat(homes.notices(occasion)).containsExactly("s-emma g-ann TO_PRINT");
        assertThat(notices.one(notice).orElseThrow().returned()).isEqualTo("No such user.");
        assertThat(open("notify-of-class-page", occasion)).isEqualTo(1);

        assertThat(evidences.again(notice, TOM.viewer())).isEqualTo(Outcome.DONE);
        assertThat(evidences.again(notice, TOM.viewer())).isEqualTo(Outcome.DONE);
        homes.work();
        assertThat(homes.notices(occasion)).containsExactly("s-emma g-ann TOLD");
        assertThat(homes.mails("ann@mail.example")).hasSize(2);
        assertThat(evidences.again(notice, TOM.viewer())).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void evidence_that_was_wrong_is_undone_and_both_stay() {
        homes.guardian("g-carl", "s-emma", null);
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();
        var carl = open(occasion).getFirst();

        given(occasion, carl, TOM);
        given(occasion, carl, TOM);
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
        assertThat(evidences.undo(carl, TOM.viewer())).isEqualTo(Outcome.DONE);
        assertThat(evidences.undo(carl, TOM.viewer())).isEqualTo(Outcome.NOT_NOW);
        assertThat(state(occasion)).isEqualTo(OccasionState.SENT);

        given(occasion, carl, ROSA);
        assertThat(notices.steps(List.of(carl)))
                .extracting(it -> it.kind() + " " + it.by() + " " + it.undone())
                .containsExactly(
                        "HANDED_OUT Tom Becker true",
                        "UNDONE Tom Becker false",
                        "HANDED_OUT Rosa Delgado false");
        assertThat(state(occasion)).isEqualTo(OccasionState.COMPLETE);
    }

    @Test
    void nobody_bears_witness_that_they_were_told_themselves() {
        homes.tie("t-tom", "s-emma", "GUARDIAN");
        db.sql("UPDATE person SET email = NULL WHERE id = 't-tom'").update();
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();
        var own = open(occasion);

        assertThat(given(occasion, own, TOM, today())).isEqualTo(Outcome.OWN);
        assertThat(given(occasion, own, ROSA, today())).isEqualTo(Outcome.DONE);
        assertThat(evidences.undo(own.getFirst(), TOM.viewer())).isEqualTo(Outcome.OWN);
    }

    @Test
    void a_day_that_is_yet_to_come_or_before_the_notice_is_no_evidence() {
        homes.guardian("g-carl", "s-emma", null);
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();

        assertThat(given(occasion, open(occasion), TOM, today().plusDays(1)))
                .isEqualTo(Outcome.DAY);
        assertThat(given(occasion, open(occasion), TOM, today().minusDays(1)))
                .isEqualTo(Outcome.DAY);
        assertThat(given(occasion, List.of(UUID.randomUUID()), TOM, today()))
                .isEqualTo(Outcome.UNSEEN);
    }

    @Test
    void where_a_child_is_stays_with_the_office() {
        homes.guardian("g-carl", "s-emma", null);
        order("s-emma", Order.Kind.WHEREABOUTS_SECRET, null);
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.work();
        var paper = open(occasion);

        assertThat(given(occasion, paper, TOM, today())).isEqualTo(Outcome.UNSEEN);
        assertThat(evidences.again(paper.getFirst(), TOM.viewer())).isEqualTo(Outcome.UNSEEN);
        assertThat(given(occasion, paper, DANA, today())).isEqualTo(Outcome.UNSEEN);
        assertThat(given(occasion, paper, ROSA, today())).isEqualTo(Outcome.DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"LEE", "SAM", "MAYA", "RUTH", "JOAN", "GUS", "ELENA", "MARCUS"})
    void who_doesn_t_see_to_it_can_do_nothing(Cast other) {
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.workOnce(NoticeRun.NAME);
        var notice = open(occasion);
        var viewer = other.viewer();

        assertThat(occasions.find(occasion.id(), viewer)).isEmpty();
        assertThat(occasions.begin(occasion.id(), viewer)).isEmpty();
        assertThat(occasions.stop(occasion.id(), viewer)).isFalse();
        assertThat(given(occasion, notice, other, today())).isEqualTo(Outcome.UNSEEN);
        assertThat(evidences.undo(notice.getFirst(), viewer)).isEqualTo(Outcome.UNSEEN);
        assertThat(evidences.again(notice.getFirst(), viewer)).isEqualTo(Outcome.UNSEEN);
        assertThat(wordings.save("class-page", Map.of(), viewer))
                .isEqualTo(other == JOAN || other == Cast.MARCUS);
        assertThat(wordings.publish("class-page", Map.of(), viewer)).isEmpty();
    }

    @Test
    void what_is_stopped_goes_on_where_it_was_and_tells_nobody_twice() {
        homes.guardian("g-carl", "s-emma", "carl@mail.example");
        homes.guardian("g-dora", "s-emma", "dora@mail.example");
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.workOnce(NoticeRun.NAME);
        reset(occasion);
        assertThat(sending.send(occasion.id(), 1)).isTrue();

        assertThat(occasions.stop(occasion.id(), TOM.viewer())).isTrue();
        assertThat(sending.send(occasion.id(), 1)).isFalse();
        assertThat(homes.notices(occasion)).filteredOn(it -> it.endsWith("WAITING")).hasSize(2);

        assertThat(occasions.begin(occasion.id(), TOM.viewer())).contains(List.of());
        assertThat(occasions.begin(occasion.id(), ROSA.viewer())).contains(List.of());
        homes.work();
        assertThat(homes.notices(occasion)).allMatch(it -> it.endsWith("TOLD")).hasSize(3);
        assertThat(steps(occasion)).containsOnlyOnce("Stopped", "Gone on");
    }

    @Test
    void a_part_that_dies_in_the_middle_leaves_nothing_and_the_same_job_again_sends_it_once() {
        homes.guardian("g-carl", "s-emma", "carl@mail.example");
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.workOnce(NoticeRun.NAME);
        db.sql("DELETE FROM job").update();
        reset(occasion);
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var before = mails();

        nested.executeWithoutResult(
                status -> {
                    sending.send(occasion.id(), 1);
                    assertThat(mails()).isEqualTo(before + 1);
                    status.setRollbackOnly();
                });

        assertThat(mails()).isEqualTo(before);
        var run = jobs.stream().filter(it -> it.name().equals(NoticeRun.NAME)).findFirst();
        run.orElseThrow().run(NoticeRun.about(occasion.id(), 1));
        run.orElseThrow().run(NoticeRun.about(occasion.id(), 1));
        assertThat(mails()).isEqualTo(before + 2);
    }

    @Test
    void what_is_in_use_no_longer_tells_nobody_else_and_again_in_use_nobody_twice() {
        publish("class-page");
        var page = outlets.classPage(TOM);
        var occasion = occasion(page, "c-becker-4");
        homes.work();
        events.publishEvent(new OutletClosed(page, TOM.viewer().actor()));
        assertThat(state(occasion)).isEqualTo(OccasionState.CLOSED);

        homes.guardian("g-ben", "s-ben", "bens@mail.example");
        homes.join("s-ben", "c-becker-4");
        rosterChanges();
        assertThat(homes.mails("bens@mail.example")).isEmpty();

        events.publishEvent(new OutletPutInUse(page, TOM.viewer().actor()));
        homes.work();
        assertThat(homes.mails("bens@mail.example")).hasSize(1);
        assertThat(homes.mails("ann@mail.example")).hasSize(1);
    }

    @Test
    void a_class_that_the_page_is_no_longer_used_with_is_told_nothing_more() {
        publish("class-page");
        var page = outlets.classPage(TOM);
        var occasion = occasion(page, "c-becker-4");
        homes.work();
        db.sql("UPDATE outlet SET classes = '{}' WHERE id = ?").param(page.id()).update();

        rosterChanges();

        assertThat(state(occasion)).isEqualTo(OccasionState.CLOSED);
    }

    @Test
    void a_number_is_given_by_who_leads_and_its_reason_reaches_families() {
        homes.guardian("g-omar", "s-omar", "omars@mail.example", "en");
        publish("purpose-of-number");
        var number =
                new Openings.Number(
                        UUID.randomUUID(), "c-soccer", "555-0100", "The trip to the finals.");

        assertThat(openings.given(number, TOM.viewer())).get().isInstanceOf(Opening.Refused.class);
        var opened = (Opening.Opened) openings.given(number, LEE.viewer()).orElseThrow();
        assertThat(openings.given(number, LEE.viewer())).contains(opened);
        homes.work();

        assertThat(homes.mails("omars@mail.example"))
                .singleElement()
                .asString()
                .contains("The reason is: The trip to the finals.")
                .contains("for teaching, information or safety and for nothing else");
    }

    @Test
    void a_form_that_isn_t_filled_in_says_all_at_its_fields() {
        assertThat(
                        openings.given(
                                new Openings.Number(UUID.randomUUID(), "c-chess", "call me", " "),
                                LEE.viewer()))
                .get()
                .extracting(it -> ((Opening.Refused) it).problems().keySet())
                .isEqualTo(Set.of("group", "number", "purpose"));
        assertThat(
                        openings.issued(
                                new Openings.Addresses(
                                        UUID.randomUUID(), "org-lincoln", null, null, " "),
                                ROSA.viewer()))
                .get()
                .extracting(it -> ((Opening.Refused) it).problems().keySet())
                .isEqualTo(Set.of("whom", "sender"));
        assertThat(
                        openings.issued(
                                new Openings.Addresses(
                                        UUID.randomUUID(), "org-high", "c-soccer", null, "Rosa"),
                                ROSA.viewer()))
                .get()
                .extracting(it -> ((Opening.Refused) it).problems().keySet())
                .isEqualTo(Set.of("whom"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"TOM", "DANA", "SAM", "LEE", "ELENA"})
    void only_principals_technology_and_the_superintendent_say_that_addresses_were_issued(
            Cast other) {
        assertThat(openings.schools(other.viewer())).isEmpty();
        assertThat(
                        openings.issued(
                                new Openings.Addresses(
                                        UUID.randomUUID(), "org-lincoln", null, new Grade(4), "x"),
                                other.viewer()))
                .isEmpty();
    }

    @Test
    void a_policy_that_has_no_notices_opens_nothing() {
        Adopted.today(policies, "wake-nc");

        var page = outlets.classPage(TOM);

        assertThat(rows.about("outlet-class:" + page.id() + "/c-becker-4")).isEmpty();
    }

    @Test
    void a_fact_that_is_missing_is_named_before_the_first_letter() {
        publish("class-page");
        var occasion = occasion(outlets.classPage(TOM), "c-becker-4");
        homes.workOnce("no-such-job");
        var lacking =
                new NewOccasion(
                        "outlet-class:x/y",
                        occasion.event(),
                        "A page",
                        "org-lincoln",
                        "c-becker-4",
                        null,
                        "t-tom",
                        Map.of("outlet", "Room 12", "class", " ", "sender", "Tom"));

        var opened = occasions.open(lacking, By.ITSELF).orElseThrow();

        assertThat(opened.state()).isEqualTo(OccasionState.OPEN);
        assertThat(occasions.begin(opened.id(), TOM.viewer()))
                .get(InstanceOfAssertFactories.LIST)
                .containsExactly("Nothing is known that could stand for {class}, {address}.");
        assertThat(homes.notices(opened)).isEmpty();
    }

    @Test
    @Clause({"WILM-MA-3a2", "WILM-MA-3a3"})
    void
            an_authorized_number_is_explained_to_each_participant_and_guardian_and_complete_with_all() {
        homes.guardian("g-omar", "s-omar", "omars@mail.example");
        homes.guardian("g-grace", "s-grace", "graces@mail.example");
        publish("purpose-of-number");
        Opened.account(access, Cast.MARCUS);
        var request = number();
        assertThat(rows.about("number:" + request + "/1")).isEmpty();
        assertThat(told(request)).isNull();

        approve(request);
        homes.work();

        var occasion = rows.about("number:" + request + "/1").orElseThrow();
        assertThat(homes.notices(occasion))
                .hasSize(2)
                .contains("s-omar g-omar TOLD")
                .anySatisfy(
                        it -> assertThat(it).startsWith("s-omar s-omar ").doesNotEndWith("LEFT"));
        assertThat(homes.mails("omars@mail.example"))
                .singleElement()
                .asString()
                .contains("555 0134", "To be reached on the way", "and for nothing else");
        assertThat(homes.mails("graces@mail.example")).isEmpty();
        var before = told(request);
        assertThat(before).isNotNull();
        for (var id : open(occasion)) {
            assertThat(before.isComplete()).isFalse();
            given(occasion, id, Cast.MARCUS);
        }
        assertThat(told(request))
                .isNotNull()
                .returns(true, it -> it.isComplete())
                .returns(2, it -> it.done())
                .returns(2, it -> it.all());
    }

    private PurposeNotices.@Nullable Told told(UUID request) {
        var disclosure = requests.open(request, Cast.MARCUS.viewer()).orElseThrow().disclosure();
        return disclosure == null ? null : disclosure.told();
    }

    /** Lee asks to give a number to Omar, who goes to a tournament. */
    private UUID number() {
        var today = policies.today();
        var content =
                new Content(
                        "Number for the tournament",
                        "org-high",
                        new Answers(
                                Map.of(
                                        "trip", List.of("State tournament"),
                                        "classes", List.of("c-soccer"),
                                        "participants", List.of("s-omar"),
                                        "from", List.of(today.toString()),
                                        "until", List.of(today.plusDays(2).toString()),
                                        "number", List.of("555 0134"),
                                        "reason", List.of("To be reached on the way"))),
                        List.of());
        var id =
                ((Filed.Done)
                                filing.begin(
                                        UUID.randomUUID(),
                                        RequestKind.PERSONAL_NUMBER,
                                        content,
                                        LEE.viewer()))
                        .id();
        assertThat(filing.send(id, content, LEE.viewer())).isInstanceOf(Filed.Done.class);
        return id;
    }

    private void approve(UUID request) {
        var digest =
                requests.open(request, Cast.MARCUS.viewer())
                        .orElseThrow()
                        .versions()
                        .getFirst()
                        .digest();
        deciding.decide(
                request,
                new Deciding.Word(digest, Decided.Act.AGREED, "", "", ""),
                Cast.MARCUS.viewer());
    }

    private void publish(String kind) {
        var notice = wordings.kind(kind).orElseThrow();
        assertThat(wordings.publish(kind, notice.letters(), DANA.viewer()))
                .get()
                .returns(List.of(), Wordings.Publishing::faults);
    }

    private Occasion addresses(Cast by, Grade grade) {
        var opening =
                openings.issued(
                        new Openings.Addresses(
                                UUID.randomUUID(), "org-lincoln", null, grade, "Rosa Delgado"),
                        by.viewer());
        return ((Opening.Opened) opening.orElseThrow()).occasion();
    }

    private Occasion occasion(Outlet outlet, String group) {
        return rows.about("outlet-class:" + outlet.id() + "/" + group).orElseThrow();
    }

    private void rosterChanges() {
        events.publishEvent(new RosterChanged(Actor.system("test")));
        homes.work();
    }

    private OccasionState state(Occasion occasion) {
        return rows.one(occasion.id()).orElseThrow().state();
    }

    private List<String> steps(Occasion occasion) {
        return rows.steps(occasion.id()).stream().map(OccasionStep::what).toList();
    }

    private List<UUID> open(Occasion occasion) {
        return db.sql(
                        "SELECT id FROM notice WHERE occasion = ? AND state NOT IN ('TOLD', 'LEFT') ORDER BY id")
                .param(occasion.id())
                .query(UUID.class)
                .list();
    }

    private int open(String duty, Occasion occasion) {
        return db.sql(
                        "SELECT count(*) FROM task WHERE duty = ? AND state = 'OPEN' AND starts_with(subject, ?)")
                .params(duty, occasion.subject())
                .query(Integer.class)
                .single();
    }

    private int mails() {
        return db.sql("SELECT count(*) FROM mail_message WHERE about LIKE 'notice:%'")
                .query(Integer.class)
                .single();
    }

    private void given(Occasion occasion, UUID notice, Cast by) {
        assertThat(given(occasion, List.of(notice), by, today())).isEqualTo(Outcome.DONE);
    }

    private Outcome given(Occasion occasion, List<UUID> ids, Cast by, LocalDate day) {
        return evidences.given(occasion.id(), ids, NoticeStep.Kind.HANDED_OUT, day, by.viewer());
    }

    private LocalDate today() {
        return policies.today();
    }

    /** As if nothing had been sent yet. */
    private void reset(Occasion occasion) {
        db.sql("UPDATE notice SET state = 'WAITING' WHERE occasion = ?")
                .param(occasion.id())
                .update();
        rows.state(occasion.id(), OccasionState.RUNNING, null);
    }

    private void order(String student, Order.Kind kind, @Nullable String guardian) {
        orders.record(
                new NewOrder(student, kind, guardian, today().minusDays(1), null, null, "Order 7"),
                SAM.viewer());
    }
}
