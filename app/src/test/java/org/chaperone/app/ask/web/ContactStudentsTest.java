package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.families.Home.body;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.ask.ContactAnswers;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.families.Home;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Approvals;
import org.chaperone.policy.question.Channel;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The contact question with what families have permitted on record. */
@AppTest
class ContactStudentsTest {

    /** The team of twelve; Jordan's family gave no consent. */
    private static final List<String> TEAM =
            List.of(
                    "s-mateo",
                    "s-omar",
                    "s-grace",
                    "s-jose",
                    "s-will",
                    "s-emma",
                    "s-noah",
                    "s-aisha",
                    "s-luca",
                    "s-sofia",
                    "s-lily",
                    "s-jordan");

    private static final Contact TEXTING =
            new Contact(
                    null,
                    null,
                    Channel.TEXT_MESSAGE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new Approvals(true, null, null, null, null, null),
                    null,
                    null);

    @Autowired MockMvcTester mvc;
    @Autowired ContactAnswers contacts;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Statements statements;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    @BeforeEach
    void aTeamOfTwelveWithElevenConsents() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-il");
        for (var student : TEAM) {
            db.sql(
                            """
                            INSERT INTO membership (class, person, role, leads, period)
                            SELECT 'c-soccer', :student, 'STUDENT', false, daterange(current_date - 90, NULL)
                             WHERE NOT EXISTS (SELECT 1 FROM membership WHERE class = 'c-soccer' AND person = :student)
                            """)
                    .param("student", student)
                    .update();
        }
        var home = new Home(mvc, db);
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo").answer("s-mateo", "staff", "yes");
        db.sql("UPDATE enrollment SET school = 'org-high' WHERE student = ANY (:team)")
                .param("team", TEAM.toArray(String[]::new))
                .update();
        TEAM.subList(1, 11).forEach(it -> onPaper(it, Consent.GRANTED));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WILM-IL-08")
    void of_a_team_of_twelve_with_eleven_consents_the_twelfth_is_named_and_left_out() {
        var picked = contacts.answer(TEXTING, TEAM, LEE.viewer());

        assertThat(picked.each()).hasSize(12);
        assertThat(picked.missing()).isOne();
        assertThat(picked.together().orElseThrow().verdict()).isEqualTo(Verdict.DENY);
        assertThat(picked.each())
                .allSatisfy(
                        it -> {
                            assertThat(it.answer().verdict())
                                    .as(it.name())
                                    .isEqualTo(
                                            it.id().equals("s-jordan")
                                                    ? Verdict.DENY
                                                    : Verdict.ALLOW);
                            assertThat(it.answer().reasons())
                                    .flatExtracting(reason -> reason.clauses())
                                    .extracting(clause -> clause.id())
                                    .contains("WILM-IL-08");
                        });
        assertThat(
                        contacts.answer(TEXTING, TEAM.subList(0, 11), LEE.viewer())
                                .together()
                                .orElseThrow()
                                .verdict())
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    @Clause("WILM-IL-08")
    void the_page_answers_for_the_team_and_shows_who_consented_when_and_to_which_words() {
        var from =
                "/ask/contact/answer?recipient.kind=student&channel=text-message&approvals.principalNotified=yes";
        assertThat(get(LEE, from))
                .bodyText()
                .contains("Pick the students", "/ask/contact/students?recipient.kind=student");

        assertThat(post(LEE, "choose", "c-soccer"))
                .hasStatusOk()
                .bodyText()
                .contains("JV Soccer", "Mateo Torres", "Jordan Lee")
                .doesNotContain("said yes", "Nobody has answered");
        var answer = post(LEE, "group", "c-soccer", "do", "all");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Not for all of them at once. Leave out: Jordan Lee.",
                        "WILM-IL-08",
                        "Nobody has answered.",
                        "Elena Torres, ",
                        "on the families’ page: “families-page 1, en”.",
                        "on a paper form: “Handbook form”.");
        assertThat(body(answer).split("is-allow", -1).length).isGreaterThan(11);
    }

    @Test
    void without_a_notice_to_the_principal_on_record_it_says_so_and_asks_for_nothing_on_record() {
        var page =
                body(
                        mvc.post()
                                .uri("/ask/contact/students")
                                .param("channel", "text-message")
                                .param("person", "s-omar")
                                .with(LEE.calling())
                                .exchange());

        assertThat(page)
                .contains("your principal should have your notice in writing")
                .doesNotContain("type=\"radio\" name=\"approvals.parentsConsented\"");
    }

    @Test
    @Clause({"WILM-IL-09", "WILM-IL-08"})
    void a_consent_of_last_year_is_none_any_more() {
        clock.advance(Duration.ofDays(365));

        var one = contacts.answer(TEXTING, List.of("s-omar"), SAM.viewer());

        assertThat(one.together().orElseThrow().verdict()).isEqualTo(Verdict.DENY);
        assertThat(one.together().orElseThrow().reasons())
                .flatExtracting(reason -> reason.clauses())
                .extracting(clause -> clause.id())
                .contains("WILM-IL-09");
        assertThat(one.each())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.permission().because())
                                        .startsWith("It was permitted for a school year that is"));
    }

    @Test
    void what_the_asker_says_of_consents_gives_way_to_what_is_on_record() {
        onPaper("s-jordan", Consent.REFUSED);
        var claimed =
                new Contact(
                        null,
                        null,
                        Channel.TEXT_MESSAGE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Approvals(true, null, null, true, null, true),
                        null,
                        null);

        assertThat(
                        contacts.answer(claimed, List.of("s-jordan"), LEE.viewer())
                                .together()
                                .orElseThrow()
                                .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void students_out_of_sight_and_people_who_are_none_might_as_well_not_be_there() {
        assertThat(contacts.answer(TEXTING, List.of("s-ben", "t-rosa", "s-nobody"), LEE.viewer()))
                .satisfies(
                        it -> {
                            assertThat(it.each()).isEmpty();
                            assertThat(it.notSeen()).isEqualTo(3);
                            assertThat(it.together()).isEmpty();
                        });
        assertThat(post(TOM, "choose", "c-soccer")).bodyText().doesNotContain("JV Soccer");
        assertThat(post(TOM, "person", "s-grace"))
                .bodyText()
                .contains("None of those whom you ticked is a student whom you see.")
                .doesNotContain("Grace Porter");
    }

    @Test
    void nobody_ticked_and_too_many_are_told_at_their_place() {
        assertThat(post(LEE, "group", "c-soccer"))
                .hasStatus(422)
                .bodyText()
                .contains("Tick the students you mean");
        var many = Stream.iterate(0, it -> it + 1).limit(61).map(it -> "s-" + it);
        assertThat(
                        mvc.post()
                                .uri("/ask/contact/students")
                                .param("person", many.toArray(String[]::new))
                                .with(LEE.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("Tick up to 60 students");
        assertThat(get(GUS, "/ask/contact/students")).hasStatus(404);
    }

    @Test
    void where_no_policy_asks_families_for_leave_nothing_is_looked_up() {
        Adopted.today(policies, "wichita-ks");

        assertThat(contacts.looksUp()).isFalse();
        assertThat(get(ROSA, "/ask/contact/answer?recipient.kind=student&channel=text-message"))
                .bodyText()
                .doesNotContain("Pick the students");
    }

    private void onPaper(String student, Consent answer) {
        assertThat(
                        statements.record(
                                new NewStatement(
                                        student,
                                        Signer.family(),
                                        Basis.FORM,
                                        clock.instant(),
                                        null,
                                        "Handbook form",
                                        null,
                                        "",
                                        null,
                                        Map.of(Cell.CONTACT, answer)),
                                SAM.viewer()))
                .isInstanceOf(Recording.Recorded.class);
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String... parameters) {
        var request =
                mvc.post()
                        .uri("/ask/contact/students")
                        .param("channel", "text-message")
                        .param("approvals.principalNotified", "yes");
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(person.calling()).exchange();
    }
}
