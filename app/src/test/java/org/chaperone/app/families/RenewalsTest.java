package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.families.Home.body;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.families.Renewal.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms that a new school year opens, at Harbor Middle School. */
@AppTest
class RenewalsTest {

    private static final String HARBOR = "org-harbor";

    @Autowired MockMvcTester mvc;
    @Autowired SchoolYearsBegin begins;
    @Autowired Renewals renewals;
    @Autowired Statements statements;
    @Autowired Permissions permissions;
    @Autowired Timekeeping timekeeping;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired RenewalMailing mailing;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Home home;

    @BeforeEach
    void aPolicyThatRenewsConsents() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-il");
        home = new Home(mvc, db);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WILM-IL-09")
    void a_new_school_year_ends_last_year_s_consents_and_opens_the_forms() {
        onPaper(Consent.GRANTED);
        assertThat(contact().may()).isEqualTo(May.YES);
        clock.advance(Duration.ofDays(365));
        assertThat(contact().may()).isEqualTo(May.NO);
        assertThat(contact().standing().because()).isEqualTo(Because.YEAR_OVER);

        schoolBegan(20);
        begins.run();

        assertThat(db.sql("SELECT title, link, bearer, state FROM task").query().singleRow())
                .satisfies(
                        it -> {
                            assertThat(it.get("title").toString())
                                    .startsWith("Send out the handbook forms of 20")
                                    .endsWith("with the consent to contact");
                            assertThat(it).containsEntry("link", path());
                            assertThat(it).containsEntry("bearer", "office:PRINCIPAL@org-harbor");
                        });
        assertThat(get(JOAN, path()))
                .bodyText()
                .contains("Elena Torres", "Has no form yet", "Send 2 by e-mail");
        assertThat(post(JOAN, path() + "/mails")).hasRedirectedUrl(path());
        assertThat(get(JOAN, path())).bodyText().contains("E-mails are being sent: 2 to go.");
        theJobRuns();

        assertThat(states()).isEqualTo(Map.of("g-elena", State.GIVEN, "t-tom", State.GIVEN));
        assertThat(mailed()).contains("elena.torres@mail.example");
        assertThat(db.sql("SELECT state FROM task").query(String.class).single()).isEqualTo("DONE");
        assertThat(get(JOAN, path())).bodyText().doesNotContain("being sent", "by e-mail</button>");
    }

    @Test
    @Clause("WILM-IL-09")
    void a_form_that_comes_back_with_the_box_unticked_is_no_consent() {
        schoolBegan(20);
        begins.run();

        assertThat(post(JOAN, path() + "/returns", "adult", "g-elena", "box", "unticked"))
                .hasRedirectedUrl(path());

        assertThat(contact().may()).isEqualTo(May.NO);
        assertThat(contact().standing().answer()).isEqualTo(Consent.UNKNOWN);
        assertThat(contact().clauses()).contains("WILM-IL-08");
        assertThat(states()).containsEntry("g-elena", State.ANSWERED);

        post(JOAN, path() + "/returns", "adult", "g-elena", "box", "ticked");
        post(JOAN, path() + "/returns", "adult", "g-elena", "box", "ticked");
        assertThat(contact().may()).isEqualTo(May.YES);
        assertThat(
                        db.sql("SELECT wording FROM consent_statement ORDER BY id")
                                .query(String.class)
                                .list())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Handbook form 20")
                .endsWith("consent to contact: box not ticked");

        post(JOAN, path() + "/returns", "adult", "g-elena", "box", "unticked");
        assertThat(contact().may()).isEqualTo(May.NO);
    }

    @Test
    void each_school_and_year_is_told_of_once_and_a_school_without_a_calendar_never() {
        begins.run();
        assertThat(count("renewal")).isZero();

        schoolBegan(20);
        begins.run();
        begins.run();
        clock.advance(Duration.ofDays(1));
        begins.run();

        assertThat(count("renewal")).isOne();
        assertThat(count("task")).isOne();
        assertThat(get(JOAN, "/families/renewals")).bodyText().contains("Harbor Middle School");
    }

    @Test
    void before_students_attend_nothing_has_begun() {
        schoolBegan(-3);
        begins.run();

        assertThat(count("renewal")).isZero();
    }

    @Test
    void where_the_policy_renews_nothing_no_forms_open() {
        Adopted.today(policies, "wichita-ks");
        schoolBegan(20);

        begins.run();

        assertThat(count("renewal")).isZero();
        assertThat(get(JOAN, "/families/renewals")).bodyText().contains("No forms are open");
    }

    @Test
    void sending_can_be_stopped_and_goes_on_where_it_was() {
        schoolBegan(20);
        begins.run();
        post(JOAN, path() + "/mails");
        post(JOAN, path() + "/mails");
        assertThat(count("renewal_run")).isOne();

        assertThat(post(JOAN, path() + "/stop")).hasRedirectedUrl(path());
        theJobRuns();
        assertThat(mailed()).isEmpty();
        assertThat(states()).containsEntry("g-elena", State.TO_GIVE);

        post(JOAN, path() + "/mails");
        theJobRuns();
        assertThat(states()).containsEntry("g-elena", State.GIVEN);
    }

    @Test
    void who_has_no_address_gets_a_letter_and_who_can_t_open_a_link_the_form_on_paper() {
        db.sql("UPDATE person SET email = NULL WHERE id = 'g-elena'").update();
        db.sql("UPDATE person SET birth_date = NULL WHERE id = 's-nora'").update();
        schoolBegan(20);
        begins.run();
        assertThat(get(JOAN, path()))
                .bodyText()
                .contains("Make 1 letter to print", "hand them the form on paper")
                .doesNotContain("by e-mail</button>");

        assertThat(post(JOAN, path() + "/letters"))
                .hasStatusOk()
                .bodyText()
                .contains("Dear Elena Torres");
        assertThat(db.sql("SELECT state FROM task").query(String.class).single()).isEqualTo("OPEN");
        post(JOAN, path() + "/paper");

        assertThat(states()).isEqualTo(Map.of("g-elena", State.GIVEN, "t-tom", State.GIVEN));
        assertThat(db.sql("SELECT state FROM task").query(String.class).single()).isEqualTo("DONE");
    }

    @Test
    void who_has_answered_this_year_gets_no_form() {
        schoolBegan(20);
        begins.run();
        onPaper(Consent.REFUSED);

        assertThat(states()).isEqualTo(Map.of("g-elena", State.ANSWERED, "t-tom", State.TO_GIVE));
        assertThat(get(JOAN, path() + "?state=answered"))
                .bodyText()
                .contains("Elena Torres")
                .doesNotContain("Tom Becker");
        assertThat(body(post(JOAN, path() + "/exports")))
                .contains("g-elena,Elena Torres,Mateo Torres,Answered");
    }

    @Test
    void nobody_makes_a_form_or_puts_down_what_is_said_for_their_own_family() {
        home.tie("t-joan", "s-mateo", "PARENT");
        db.sql("UPDATE person SET email = NULL WHERE id = 't-joan'").update();
        schoolBegan(20);
        begins.run();

        post(JOAN, path() + "/mails");
        theJobRuns();

        assertThat(states()).containsEntry("g-elena", State.TO_GIVE);
        assertThat(states()).containsEntry("t-tom", State.GIVEN);
        assertThat(post(JOAN, path() + "/returns", "adult", "g-elena", "box", "ticked"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else of the office");
        assertThat(post(SAM, path() + "/returns", "adult", "g-elena", "box", "ticked"))
                .hasRedirectedUrl(path());
    }

    @Test
    void of_another_school_nothing_is_seen_and_what_isn_t_said_is_asked_for() {
        schoolBegan(20);
        begins.run();

        for (var action :
                List.of("/mails", "/stop", "/letters", "/paper", "/returns", "/exports")) {
            assertThat(post(ROSA, path() + action)).as(action).hasStatus(404);
            assertThat(post(MAYA, path() + action)).as(action).hasStatus(404);
        }
        assertThat(get(ROSA, path())).hasStatus(404);
        assertThat(get(ROSA, "/families/renewals")).bodyText().doesNotContain("Harbor");
        assertThat(post(JOAN, path() + "/returns", "adult", "g-elena"))
                .hasStatus(422)
                .bodyText()
                .contains("Say whether the box on the form is ticked");
        assertThat(post(JOAN, path() + "/returns", "adult", "g-nobody", "box", "ticked"))
                .hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE renewal SET year = 2000",
                "DELETE FROM renewal_form",
                "UPDATE renewal_run SET starter = 'g-elena'"
            })
    void the_database_holds_what_happened(String statement) {
        schoolBegan(20);
        begins.run();
        post(JOAN, path() + "/mails");
        theJobRuns();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    /** So many days ago, or in so many days. */
    private void schoolBegan(int daysAgo) {
        var office = Keeper.system(Actor.system("test"));
        LocalDate first = policies.today().minusDays(daysAgo);
        timekeeping.setDayTypes(HARBOR, Lincoln.TYPES, office);
        timekeeping.open(HARBOR, "", first, first.plusDays(250), "Regular", office);
    }

    /** For each run that was written for it, as the jobs do. */
    private void theJobRuns() {
        assertThat(
                        db.sql("SELECT count(*) FROM job WHERE task_name = 'family-renewal'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(count("renewal_run"));
        db.sql("SELECT id::text FROM renewal_run ORDER BY id")
                .query(String.class)
                .list()
                .forEach(mailing::run);
    }

    private void onPaper(Consent answer) {
        statements.record(
                new NewStatement(
                        "s-mateo",
                        new Signer("g-elena", "Elena Torres", Signer.Relation.PARENT),
                        Basis.FORM,
                        clock.instant(),
                        null,
                        "",
                        null,
                        "",
                        null,
                        Map.of(Cell.CONTACT, answer)),
                SAM.viewer());
    }

    private Permission contact() {
        return permissions
                .of(List.of("s-mateo"), List.of(Cell.CONTACT), null)
                .get("s-mateo")
                .of(Cell.CONTACT);
    }

    private Map<String, State> states() {
        var id = db.sql("SELECT id FROM renewal").query(UUID.class).single();
        return renewals.one(id, JOAN.viewer()).orElseThrow().adults().stream()
                .filter(it -> !it.adult().id().equals("t-joan"))
                .collect(Collectors.toMap(it -> it.adult().id(), Renewal.Row::state));
    }

    private String path() {
        return "/families/renewals/" + db.sql("SELECT id FROM renewal").query(UUID.class).single();
    }

    private int count(String table) {
        return db.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private List<String> mailed() {
        return db.sql("SELECT address FROM mail_message ORDER BY id").query(String.class).list();
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, String... parameters) {
        var request = mvc.post().uri(path).with(person.calling());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
