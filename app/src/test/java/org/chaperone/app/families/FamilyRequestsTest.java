package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.families.Home.body;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.CourtOrders;
import org.chaperone.app.consent.ImportedStatements;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Order;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.families.FamilyLinks.Whom;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.photos.Families;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class FamilyRequestsTest {

    private static final List<Cell> IN_PUBLIC = List.of(Families.IN_PUBLIC);

    @Autowired MockMvcTester mvc;
    @Autowired FamilyRequests requests;
    @Autowired FamilyLinks links;
    @Autowired Statements statements;
    @Autowired ImportedStatements imported;
    @Autowired CourtOrders orders;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Home home;
    private Families families;

    @BeforeEach
    void aFamilyOfWhichNobodyHasAnswered() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wem-mn");
        home = new Home(mvc, db);
        families = new Families(statements, clock);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_teacher_has_the_office_ask_and_learns_no_more_than_that_it_did() {
        assertThat(check(MAYA, "s-mateo"))
                .bodyText()
                .contains("name=\"ask\" value=\"s-mateo\"", "Nobody has answered.")
                .doesNotContain("Elena", "mail.example");

        assertThat(ask(MAYA, "s-mateo"))
                .hasStatusOk()
                .bodyText()
                .contains("The office has it now", "Wanted since", "The office sees to it.")
                .doesNotContain("Elena", "mail.example", "e-mail address");
        assertThat(mailed()).isEmpty();
        assertThat(get(MAYA, "/work")).bodyText().doesNotContain("Families to ask");
        assertThat(get(ROSA, "/work")).bodyText().doesNotContain("Families to ask");
        assertThat(get(JOAN, "/work"))
                .bodyText()
                .contains("Families to ask", "Ask the family of Mateo Torres", "Maya Torres");

        assertThat(post(JOAN, "/families/requests/" + only() + "/links"))
                .hasStatusOk()
                .bodyText()
                .contains("The family of Mateo Torres is asked by e-mail: 1 adult.");

        assertThat(mailed()).containsExactly("elena.torres@mail.example");
        assertThat(get(JOAN, "/work")).bodyText().doesNotContain("Families to ask");
        assertThat(check(MAYA, "s-mateo"))
                .bodyText()
                .contains("The family was asked on")
                .doesNotContain("Elena", "mail.example");
    }

    @Test
    void who_keeps_the_permissions_asks_at_once_and_not_again_within_a_week() {
        assertThat(ask(JOAN, "s-mateo"))
                .bodyText()
                .contains("The family of Mateo Torres is asked by e-mail: 1 adult.");
        assertThat(ask(JOAN, "s-mateo")).bodyText().contains("Nothing more was sent.");
        assertThat(ask(MAYA, "s-mateo")).bodyText().contains("Nothing more was sent.");
        assertThat(mailed()).hasSize(1);

        clock.advance(Duration.ofDays(8));
        assertThat(ask(JOAN, "s-mateo")).bodyText().contains("is asked by e-mail");
        assertThat(mailed()).hasSize(2);
        assertThat(db.sql("SELECT count(*) FROM family_request").query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void a_link_of_these_days_isn_t_replaced() {
        home.letter(JOAN, "g-elena");

        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer()))
                .contains("Everybody", "was asked within these days");

        assertThat(mailed()).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM portal_link").query(Integer.class).single())
                .isOne();
    }

    @Test
    void without_an_address_on_file_the_office_is_led_to_a_letter_and_it_stays_open() {
        db.sql("UPDATE person SET email = NULL WHERE id = 'g-elena'").update();

        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer()))
                .contains("A printed letter is needed for 1 adult");
        assertThat(get(JOAN, "/families/requests?state=open"))
                .bodyText()
                .contains("Make letters", "/families?school=org-harbor&amp;q=Mateo%20Torres");
        home.letter(JOAN, "g-elena");
        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer()))
                .contains("was asked within these days");

        assertThat(get(JOAN, "/families/requests?state=sent")).bodyText().contains("Mateo Torres");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void without_a_birth_date_on_file_the_office_is_told() {
        db.sql("UPDATE person SET birth_date = NULL WHERE id = 's-mateo'").update();

        assertThat(requests.ask("s-mateo", IN_PUBLIC, DANA.viewer()))
                .contains("1 adult without a birth date of a child on file");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void only_those_who_have_a_say_are_asked() {
        home.adult("g-late", "Nadia", "Farouk", "s-mateo", "GUARDIAN");
        home.adult("g-aunt", "Ana", "Torres", "s-mateo", "RELATIVE");
        db.sql("UPDATE person SET email = id || '@mail.example' WHERE id IN ('g-late', 'g-aunt')")
                .update();
        orders.record(
                new NewOrder(
                        "s-mateo",
                        Order.Kind.HAS_NO_SAY,
                        "g-elena",
                        policies.today(),
                        null,
                        null,
                        "Case 12"),
                SAM.viewer());

        requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer());

        assertThat(mailed()).containsExactly("g-late@mail.example");
    }

    @Test
    void a_student_of_age_is_asked_themselves() {
        home.born("s-mateo", policies.today().minusYears(18));
        db.sql("UPDATE person SET email = 'mateo@mail.example' WHERE id = 's-mateo'").update();

        requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer());

        assertThat(mailed()).containsExactly("mateo@mail.example");
    }

    @Test
    void a_no_isn_t_asked_again_whoever_said_it() {
        families.no("s-mateo", Families.IN_PUBLIC);

        assertThat(check(MAYA, "s-mateo"))
                .bodyText()
                .contains("A no isn’t asked again.")
                .doesNotContain("name=\"ask\"");
        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer()))
                .isEqualTo("The family has said no. A no isn’t asked again.");
        assertThat(db.sql("SELECT count(*) FROM family_request").query(Integer.class).single())
                .isZero();
    }

    @Test
    void an_order_on_file_isn_t_a_question_to_the_family() {
        orders.record(
                new NewOrder(
                        "s-mateo",
                        Order.Kind.WHEREABOUTS_SECRET,
                        null,
                        policies.today(),
                        null,
                        null,
                        "Case 12"),
                SAM.viewer());

        assertThat(check(MAYA, "s-mateo")).bodyText().doesNotContain("name=\"ask\"");
        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer())).contains("said no");
    }

    @Test
    void nobody_asks_their_own_family() {
        home.tie("t-joan", "s-mateo", "PARENT");

        assertThat(requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer()))
                .startsWith("This is your own family");
        requests.ask("s-mateo", IN_PUBLIC, MAYA.viewer());
        assertThat(post(JOAN, "/families/requests/" + only() + "/links")).hasStatus(404);
        assertThat(post(JOAN, "/families/requests/" + only() + "/leaving")).hasStatus(404);
        assertThat(requests.send(onlyId(), DANA.viewer())).isPresent();
    }

    @Test
    void out_of_sight_a_student_is_nobody_and_no_colleague_is_a_family() {
        assertThat(requests.ask("s-mateo", IN_PUBLIC, LEE.viewer()))
                .isEqualTo(requests.ask("s-nobody", IN_PUBLIC, LEE.viewer()))
                .isEqualTo(requests.ask("t-lee", IN_PUBLIC, LEE.viewer()));
    }

    @Test
    void a_principal_sees_and_does_nothing_about_another_school() {
        requests.ask("s-mateo", IN_PUBLIC, MAYA.viewer());

        assertThat(get(ROSA, "/families/requests")).bodyText().doesNotContain("Mateo");
        assertThat(post(ROSA, "/families/requests/" + only() + "/links")).hasStatus(404);
        assertThat(body(post(ROSA, "/families/requests/exports"))).doesNotContain("Mateo");
        assertThat(body(post(JOAN, "/families/requests/exports")))
                .contains("Mateo Torres,Maya Torres", "With the office");
        assertThat(journal.about("account:" + JOAN.viewer().account()).getFirst().kind())
                .isEqualTo("family-requests-exported");
        assertThat(post(JOAN, "/families/requests/" + only() + "/leaving"))
                .hasRedirectedUrl("/families/requests");
        assertThat(check(MAYA, "s-mateo")).bodyText().contains("The office didn’t ask");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "LEE", "RUTH", "PRIYA", "GUS", "ELENA"})
    void who_keeps_no_permissions_finds_no_list(Cast person) {
        assertThat(get(person, "/families/requests")).hasStatus(404);
        assertThat(post(person, "/families/requests/exports")).hasStatus(404);
    }

    @Test
    void the_database_holds_what_happened() {
        requests.ask("s-mateo", IN_PUBLIC, JOAN.viewer());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("DELETE FROM family_request_end").update());
    }

    @Test
    void what_an_import_brought_is_told_apart_and_not_asked_again_by_the_way() {
        imported.add(
                List.of(
                        new NewStatement(
                                "s-mateo",
                                Signer.family(),
                                Basis.IMPORT,
                                clock.instant(),
                                null,
                                "",
                                null,
                                "",
                                null,
                                Map.of(Families.IN_PUBLIC, Consent.GRANTED))),
                new UUID(0, 1),
                "Import",
                clock.instant());

        assertThat(states(null)).contains("g-elena IMPORTED", "t-tom NOT_SENT");
        assertThat(made(null)).containsExactly("t-tom");
        assertThat(made(LinkState.IMPORTED)).containsExactly("g-elena");
        assertThat(states(null)).contains("g-elena SENT");
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo").answer("s-mateo", "class", "yes");
        assertThat(states(LinkState.ANSWERED)).containsExactly("g-elena ANSWERED");
    }

    private List<String> made(LinkState state) {
        return links
                .make(filter(state), Whom.UNANSWERED, List.of(), Channel.LETTER, JOAN.viewer())
                .handed()
                .stream()
                .map(it -> it.adult().id())
                .toList();
    }

    private List<String> states(LinkState state) {
        return links.list(filter(state), JOAN.viewer()).stream()
                .map(it -> it.id() + " " + it.state())
                .toList();
    }

    private static LinkFilter filter(LinkState state) {
        return new LinkFilter("org-harbor", null, "", state, LinkFilter.Order.NAME);
    }

    private MvcTestResult check(Cast person, String student) {
        return photo(person, "/photos", student);
    }

    private MvcTestResult ask(Cast person, String student) {
        return photo(person, "/photos/asking", student);
    }

    private MvcTestResult photo(Cast person, String path, String student) {
        return mvc.post()
                .uri(path)
                .param("person", student)
                .param("ask", student)
                .param("heads", "1")
                .param("use", "image")
                .param("audience", "social-media")
                .with(person.calling())
                .exchange();
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path) {
        return mvc.post().uri(path).with(person.calling()).exchange();
    }

    private String only() {
        return onlyId().toString();
    }

    private UUID onlyId() {
        return Objects.requireNonNull(
                db.sql("SELECT id FROM family_request").query(UUID.class).single());
    }

    private List<String> mailed() {
        return db.sql("SELECT address FROM mail_message ORDER BY id").query(String.class).list();
    }
}
