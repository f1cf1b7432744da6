package org.chaperone.app.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Administrators.Outcome;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.AlsoFor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AdministratorsTest {

    private static final String PHONE = "518-555-0142";
    private static final String EMAIL = "somebody@alderfalls.example";

    @Autowired Administrators administrators;
    @Autowired LinkReceipts receipts;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired Mail mail;
    @Autowired ApplicationEventPublisher events;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;

    private Outlets outlets;

    @BeforeEach
    void people() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WICHITA-52")
    void an_administrator_comes_with_a_telephone_number_and_an_e_mail_address() {
        Adopted.by(policies, "wichita-ks");
        var page = outlets.classPage(TOM);

        assertThat(name(page, "Maya Torres", "", EMAIL, TOM)).isInstanceOf(Naming.Wrong.class);
        assertThat(name(page, "Maya Torres", "12", EMAIL, TOM)).isInstanceOf(Naming.Wrong.class);
        assertThat(name(page, "Maya Torres", PHONE, "", TOM)).isInstanceOf(Naming.Wrong.class);
        assertThat(name(page, "Maya Torres", PHONE, "nowhere", TOM))
                .isInstanceOf(Naming.Wrong.class);
        assertThat(name(page, "Maya Torres", PHONE, EMAIL, LEE)).isInstanceOf(Naming.NotHere.class);
        assertThat(administrators.of(page).administrators()).isEmpty();

        assertThat(name(page, "Maya Torres", PHONE, EMAIL, TOM)).isInstanceOf(Naming.Named.class);
        assertThat(name(page, "mtorres@alderfalls.example", PHONE, EMAIL, ROSA))
                .as("twice is once")
                .isInstanceOf(Naming.Named.class);
        assertThat(administrators.of(page).administrators())
                .singleElement()
                .returns("t-maya", Administrator::person)
                .returns(PHONE, Administrator::phone);
    }

    @Test
    @Clause("WICHITA-52")
    void when_one_leaves_the_staff_list_the_unit_is_asked_to_name_another() {
        Adopted.by(policies, "wichita-ks");
        var rosa = Opened.account(access, ROSA);
        var page = outlets.classPage(TOM);
        name(page, "Maya Torres", PHONE, EMAIL, TOM);
        var before = tasks.waiting(rosa);

        events.publishEvent(new RosterChanged(Actor.system("test")));
        assertThat(tasks.waiting(rosa)).as("everybody is still here").isEqualTo(before);

        leaves("t-maya");
        leaves("t-maya");
        assertThat(tasks.waiting(rosa)).isEqualTo(before + 1);

        name(page, "Lee Park", PHONE, EMAIL, TOM);
        assertThat(tasks.waiting(rosa)).isEqualTo(before);
    }

    @Test
    @Clause("WAKE-23")
    void there_is_always_one_who_answers_for_it_and_who_it_was_can_be_told_of_any_day() {
        Adopted.by(policies, "wake-nc");
        var rosa = Opened.account(access, ROSA);
        var page = outlets.classPage(TOM);
        var today = policies.today();

        assertThat(registering.handOver(page.id(), "", TOM.viewer()))
                .isEqualTo(Registering.Outcome.NOBODY);
        assertThat(registering.handOver(page.id(), "t-gus", TOM.viewer()))
                .isEqualTo(Registering.Outcome.NOBODY);
        assertThat(registry.find(page.id()).orElseThrow().owner()).isEqualTo("t-tom");

        leaves("t-tom");
        assertThat(tasks.waiting(rosa)).isPositive();
        clock.advance(Duration.ofDays(3));
        registering.handOver(page.id(), "t-rosa", rosa);
        assertThat(tasks.waiting(rosa)).isZero();

        assertThat(registry.ownerOn(page.id(), today.minusDays(1), policies.zone())).isEmpty();
        assertThat(registry.ownerOn(page.id(), today, policies.zone())).contains("t-tom");
        assertThat(registry.ownerOn(page.id(), today.plusDays(2), policies.zone()))
                .contains("t-tom");
        assertThat(registry.ownerOn(page.id(), today.plusDays(3), policies.zone()))
                .contains("t-rosa");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("UPDATE outlet SET owner = ''").update());
    }

    @Test
    @Clause("WICHITA-55")
    void a_volunteer_of_a_parent_group_does_not_run_it_and_an_employee_of_the_group_does() {
        Adopted.by(policies, "wichita-ks");
        var page = outlets.classPage(TOM);

        assertThat(name(page, "Pat of the PTO", PHONE, "pat@pto.example", TOM))
                .isInstanceOfSatisfying(
                        Naming.Refused.class,
                        it ->
                                assertThat(it.ruling().reasons())
                                        .anyMatch(one -> one.clauses().contains("WICHITA-55")));
        assertThat(name(page, "Gus Hale", PHONE, EMAIL, TOM)).isInstanceOf(Naming.Refused.class);
        assertThat(name(page, "Lee Park", PHONE, "lee@pto.example", TOM))
                .isInstanceOf(Naming.Named.class);
    }

    @Test
    @Clause("WILM-IL-24")
    void the_last_who_holds_the_district_s_access_stays_until_another_has_it() {
        Adopted.by(policies, "wilmington-il");
        var priya = Opened.account(access, PRIYA);
        Opened.account(access, DANA);
        Opened.account(access, MAYA);
        var page = outlets.classPage(TOM);
        assertThat(administrators.of(page).findings())
                .singleElement()
                .asString()
                .contains("Nobody");

        assertThat(administrators.add(page.id(), "Maya Torres", PHONE, EMAIL, true, TOM.viewer()))
                .as("a teacher isn't the district")
                .isInstanceOf(Naming.Wrong.class);
        administrators.add(page.id(), "Priya Nair", PHONE, EMAIL, true, TOM.viewer());
        assertThat(administrators.of(page).findings()).isEmpty();

        var first = administrators.of(page).administrators().getFirst().id();
        assertThat(administrators.end(page.id(), first, TOM.viewer())).isEqualTo(Outcome.LAST);
        assertThat(administrators.end(page.id(), first, MAYA.viewer())).isEqualTo(Outcome.NOT_HERE);
        administrators.add(page.id(), "Dana Whitfield", PHONE, EMAIL, true, TOM.viewer());
        assertThat(administrators.end(page.id(), first, TOM.viewer())).isEqualTo(Outcome.DONE);
        assertThat(administrators.prove(page.id(), priya)).isEqualTo(Outcome.NOT_HERE);
    }

    @Test
    @Clause("WILM-IL-24")
    void ninety_days_without_a_sign_in_of_the_district_are_a_finding() {
        Adopted.by(policies, "wilmington-il");
        Opened.account(access, PRIYA);
        var page = outlets.classPage(TOM);
        administrators.add(page.id(), "Priya Nair", PHONE, EMAIL, true, TOM.viewer());

        clock.advance(Duration.ofDays(89));
        assertThat(administrators.of(page).findings()).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(administrators.of(page).findings())
                .singleElement()
                .asString()
                .contains("90 days");
        assertThat(administrators.prove(page.id(), TOM.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(administrators.prove(page.id(), PRIYA.viewer())).isEqualTo(Outcome.DONE);
        assertThat(administrators.of(page).findings()).isEmpty();
    }

    @Test
    void where_the_policy_wants_no_shared_access_nothing_is_found() {
        Adopted.by(policies, "wake-nc");
        assertThat(administrators.of(outlets.classPage(TOM)).findings()).isEmpty();
    }

    @Test
    @Clause("WILM-MA-3e5-ii")
    void saving_the_link_of_an_account_tells_both_offices_with_two_receipts() {
        Adopted.by(policies, "wilmington-ma");
        Opened.account(access, PRIYA);
        Opened.account(access, Cast.MARCUS);
        Opened.account(access, ROSA);
        var account = outlets.account(LEE);

        assertThat(receipts.of(account.id()))
                .extracting(it -> it.office() + ": " + it.name())
                .containsExactlyInAnyOrder(
                        "Principal: Marcus Webb", "Technology director: Priya Nair");
        assertThat(written(account))
                .containsExactlyInAnyOrder("mwebb@alderfalls.example", "pnair@alderfalls.example");
    }

    @Test
    @Clause("WILM-MA-3f2")
    void a_page_that_the_class_had_before_the_principal_is_found_late() {
        Adopted.by(policies, "wilmington-ma");
        Opened.account(access, ROSA);
        Opened.account(access, PRIYA);
        var today = policies.today();

        var late = since(today.minusDays(2), "https://pages.example/late");
        var right = since(today, "https://pages.example/right");

        assertThat(receipts.of(late.id())).extracting(Receipt::office).containsExactly("Principal");
        assertThat(receipts.isLate(late)).isTrue();
        assertThat(receipts.isLate(right)).isFalse();
    }

    @Test
    @Clause("WILM-IL-13")
    void an_external_site_is_told_to_the_principal_with_a_receipt() {
        Adopted.by(policies, "wilmington-il");
        Opened.account(access, ROSA);
        Opened.account(access, PRIYA);
        var page = outlets.classPage(TOM);

        assertThat(receipts.of(page.id()))
                .singleElement()
                .returns("Principal", Receipt::office)
                .returns("Rosa Delgado", Receipt::name)
                .returns(page.address(), Receipt::address);
    }

    @Test
    @Clause("WEM-III-D-5")
    void the_public_information_office_is_told_again_when_the_address_changes() {
        Adopted.by(policies, "wem-mn");
        Opened.account(access, DANA);
        var page = outlets.classPage(TOM);
        var moved =
                Outlets.at(OutletDraft.of(page), page.name(), "https://pages.example/grade4/new");

        registering.change(page.id(), page.revision(), moved, "", TOM.viewer());
        var same = registry.find(page.id()).orElseThrow();
        registering.change(
                page.id(),
                same.revision(),
                Outlets.at(OutletDraft.of(same), "Grade 4, all of it", same.address()),
                "",
                TOM.viewer());

        assertThat(receipts.of(page.id()))
                .extracting(Receipt::address)
                .containsExactly(page.address(), "https://pages.example/grade4/new");
    }

    @Test
    @Clause("WILM-MA-3e2")
    void an_account_that_also_serves_somebody_s_private_life_is_refused() {
        assertThat(against(AlsoFor.PERSONAL_LIFE)).contains("WILM-MA-3e2");
    }

    @Test
    @Clause("WILM-MA-3e5-def")
    void an_account_for_the_class_and_a_private_business_is_refused() {
        assertThat(against(AlsoFor.PRIVATE_BUSINESS)).contains("WILM-MA-3e5-def");
        assertThat(
                        registering.register(
                                UUID.randomUUID(),
                                Outlets.with(Outlets.account(), List.of(Outlets.NEWS))
                                        .servingAlso(AlsoFor.NOTHING),
                                "",
                                LEE.viewer()))
                .isInstanceOf(Registration.Done.class);
    }

    @Test
    @Clause("WILM-MA-3e2")
    void one_that_is_registered_cannot_be_changed_into_one_for_both() {
        Adopted.by(policies, "wilmington-ma");
        var page = outlets.classPage(TOM);

        assertThat(
                        registering
                                .change(
                                        page.id(),
                                        page.revision(),
                                        OutletDraft.of(page).servingAlso(AlsoFor.PERSONAL_LIFE),
                                        "",
                                        TOM.viewer())
                                .orElseThrow())
                .isInstanceOf(Registration.Refused.class);
    }

    @Test
    @Clause("WICHITA-50")
    void every_account_belongs_to_a_school_or_the_district_and_stands_in_one_list() {
        Adopted.by(policies, "wichita-ks");
        var none = Outlets.of(Outlets.with(Outlets.account(), List.of(Outlets.NEWS)), "");
        assertThat(registering.register(UUID.randomUUID(), none, "", DANA.viewer()))
                .isInstanceOfSatisfying(
                        Registration.Wrong.class,
                        it -> assertThat(it.problems().at("unit")).isNotNull());

        outlets.classPage(TOM);
        outlets.account(LEE);
        assertThat(registry.list(OutletFilter.ALL, null, 10))
                .extracting(Outlet::school)
                .containsExactlyInAnyOrder("org-lincoln", "org-high");
    }

    @Test
    @Clause("WEM-IV-G-1")
    void a_page_of_the_community_is_known_and_not_official() {
        Adopted.by(policies, "wem-mn");
        var community =
                outlets.register(
                        Outlets.as(
                                Outlets.of(
                                        Outlets.at(
                                                Outlets.account().ownedBy("t-ines"),
                                                "Falcons fans",
                                                "https://falcons.example"),
                                        OutletDraft.DISTRICT),
                                OutletKind.COMMUNITY,
                                LocalDate.of(2026, 9, 1)),
                        INES);

        assertThat(community.kind().isOfficial()).isFalse();
        assertThat(OutletKind.values())
                .filteredOn(it -> !it.isOfficial())
                .containsExactly(OutletKind.COMMUNITY);
        assertThat(community.kind().usedWithClass()).isEmpty();
    }

    @Test
    @Clause("WICHITA-51")
    void the_communications_office_takes_all_out_and_a_school_its_own() {
        Adopted.by(policies, "wichita-ks");
        var page = outlets.classPage(TOM);
        name(page, "Maya Torres", PHONE, EMAIL, TOM);
        outlets.register(
                Outlets.with(
                        Outlets.at(
                                Outlets.account(),
                                "JV Soccer on Instagram",
                                "https://www.instagram.com/jvsoccer"),
                        List.of(Outlets.NEWS)),
                LEE);

        assertThat(taken(DANA))
                .contains("Grade 4 news", "Maya Torres, " + PHONE + ", " + EMAIL)
                .contains("JV Soccer on Instagram", "Instagram", "jvsoccer")
                .contains("Access last seen to work");
        assertThat(taken(ROSA)).contains("Grade 4 news").doesNotContain("JV Soccer");
        assertThat(taken(LEE)).contains("JV Soccer").doesNotContain(PHONE);
    }

    private String taken(Cast by) {
        return new String(
                mvc.post()
                        .uri("/outlets/exports")
                        .with(by.calling())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private List<String> against(AlsoFor what) {
        Adopted.by(policies, "wilmington-ma");
        var came =
                registering.register(
                        UUID.randomUUID(),
                        Outlets.with(Outlets.account(), List.of(Outlets.NEWS)).servingAlso(what),
                        "",
                        LEE.viewer());
        assertThat(came).isInstanceOf(Registration.Refused.class);
        return ((Registration.Refused) came)
                .ruling().reasons().stream().flatMap(it -> it.clauses().stream()).toList();
    }

    private Outlet since(LocalDate day, String address) {
        return outlets.register(
                Outlets.as(
                        Outlets.at(Outlets.classPage(), "Grade 4 news", address),
                        OutletKind.CLASS_PAGE,
                        day),
                TOM);
    }

    private Naming name(Outlet outlet, String who, String phone, String email, Cast by) {
        return administrators.add(outlet.id(), who, phone, email, false, by.viewer());
    }

    private void leaves(String person) {
        db.sql("UPDATE person SET gone_on = :day WHERE id = :id")
                .param("day", policies.today())
                .param("id", person)
                .update();
        events.publishEvent(new RosterChanged(Actor.system("test")));
    }

    private List<String> written(Outlet about) {
        return mail
                .list(new MailFilter("", null, MailFilter.Order.OLDEST), null)
                .messages()
                .stream()
                .filter(it -> it.about().equals(about.subject()))
                .map(it -> it.address())
                .toList();
    }
}
