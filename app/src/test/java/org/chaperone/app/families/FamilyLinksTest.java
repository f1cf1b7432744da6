package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.families.Home.body;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.families.FamilyLinks.Whom;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkFilter.Order;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FamilyLinksTest {

    private static final LinkFilter HARBOR =
            new LinkFilter("org-harbor", null, "", null, Order.NAME);

    @Autowired MockMvcTester mvc;
    @Autowired FamilyLinks links;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Home home;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        home = new Home(mvc, db);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void each_adult_stands_in_the_list_with_how_far_they_have_come() {
        home.adult("g-late", "Nadia", "Farouk", "s-mateo", "GUARDIAN");
        home.adult("g-aunt", "Ana", "Torres", "s-mateo", "RELATIVE");
        assertThat(states())
                .containsExactly("t-tom NOT_SENT", "g-late NOT_SENT", "g-elena NOT_SENT");

        var link = home.letter(JOAN, "g-elena");
        assertThat(states()).contains("g-elena SENT", "g-late NOT_SENT");
        home.enter(link);
        assertThat(states()).contains("g-elena SENT");
        home.birthDate(home.born("s-mateo"));
        assertThat(states()).contains("g-elena OPENED");
        home.answer("s-mateo", "class", "yes");
        assertThat(states()).contains("g-elena ANSWERED");

        home.letter(JOAN, "g-late");
        clock.advance(Duration.ofDays(31));
        assertThat(states()).contains("g-elena ANSWERED", "g-late EXPIRED");
    }

    @Test
    void who_answered_on_paper_isn_t_asked_again() {
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
                        Map.of(Cell.all().getFirst(), Consent.REFUSED)),
                SAM.viewer());

        assertThat(states()).contains("g-elena ANSWERED");
        assertThat(links.make(HARBOR, Whom.UNANSWERED, List.of(), Channel.LETTER, JOAN.viewer()))
                .extracting(it -> it.handed().stream().map(one -> one.adult().id()).toList())
                .isEqualTo(List.of("t-tom"));
    }

    @Test
    void an_adult_with_two_children_has_answered_when_they_answered_for_both() {
        home.tie("g-elena", "s-nora", "GUARDIAN");
        home.recognised(home.letter(JOAN, "g-elena"), "s-nora");

        home.answer("s-nora", "class", "yes");
        assertThat(states()).contains("g-elena OPENED");
        home.answer("s-mateo", "class", "yes");
        assertThat(states()).contains("g-elena ANSWERED");
    }

    @Test
    void the_list_is_narrowed_ordered_and_cut_into_parts() {
        home.letter(JOAN, "t-tom");
        for (var i = 0; i < 60; i++) {
            home.adult("g-%02d".formatted(i), "Pat", "Zhu%02d".formatted(i), "s-mateo", "GUARDIAN");
        }

        assertThat(page("/families?school=org-harbor"))
                .contains("62 adults", "Next 50", "Tom Becker")
                .doesNotContain("Zhu55");
        assertThat(page("/families?school=org-harbor&after=g-47"))
                .contains("Zhu55", "Back to the first")
                .doesNotContain("Tom Becker");
        assertThat(page("/families?school=org-harbor&state=sent"))
                .contains("1 adult", "Tom Becker");
        assertThat(page("/families?school=org-harbor&q=nora")).contains("1 adult", "Tom Becker");
        assertThat(page("/families?school=org-harbor&group=c-torres-7&q=elena"))
                .contains("1 adult")
                .doesNotContain("Tom Becker");
        assertThat(page("/families?school=org-harbor&q=nobody")).contains("Nobody fits");
        assertThat(
                        links.list(
                                        new LinkFilter("org-harbor", null, "", null, Order.LATEST),
                                        JOAN.viewer())
                                .getFirst()
                                .id())
                .isEqualTo("t-tom");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "LEE", "RUTH", "PRIYA", "GUS", "ELENA"})
    void who_keeps_no_permissions_finds_no_page(Cast person) {
        assertThat(mvc.get().uri("/families").with(person.calling()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.letters(person, "unanswered")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(links.list(HARBOR, person.viewer())).isEmpty();
    }

    @Test
    void a_principal_sees_and_asks_those_of_their_school_alone() {
        assertThat(mvc.get().uri("/families?school=org-harbor").with(ROSA.calling()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Elena", "Harbor");
        assertThat(links.make(HARBOR, Whom.UNANSWERED, List.of(), Channel.LETTER, ROSA.viewer()))
                .extracting(it -> it.handed().size())
                .isEqualTo(0);
        home.letter(JOAN, "g-elena");
        assertThat(
                        mvc.post()
                                .uri("/families/links/" + lastLink() + "/withdrawal")
                                .with(ROSA.calling()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(states()).contains("g-elena SENT");
    }

    @Test
    void nobody_makes_a_link_for_their_own_family() {
        home.tie("t-joan", "s-mateo", "PARENT");

        assertThat(body(home.letters(JOAN, "unanswered")))
                .contains("2 adults of your own family", "Tom Becker")
                .doesNotContain("Dear Elena");
        assertThat(body(home.letters(DANA, "chosen", "g-elena"))).contains("Dear Elena Torres");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("UPDATE portal_link SET maker = adult").update());
    }

    @Test
    void without_a_birth_date_on_file_there_is_no_link_and_the_office_is_told() {
        db.sql("UPDATE person SET birth_date = NULL WHERE id = 's-mateo'").update();

        assertThat(body(home.letters(JOAN, "chosen", "g-elena")))
                .contains("1 adult without a birth date", "Nobody is left");
    }

    @Test
    void letters_are_in_both_languages_and_the_list_and_its_export_know_no_link() {
        var letters = body(home.letters(JOAN, "without_link"));
        assertThat(letters)
                .contains(
                        "2 letters to print",
                        "Dear Elena Torres,",
                        "Estimado/a Elena Torres:",
                        "lang=\"es\"",
                        "<svg class=\"qr\"")
                .doesNotContain(home.born("s-mateo").toString());
        var secret = letters.replaceAll("(?s).*/f/([\\w-]{43}).*", "$1");

        assertThat(page("/families?school=org-harbor")).doesNotContain(secret);
        var sheet =
                mvc.post()
                        .uri("/families/exports?school=org-harbor")
                        .with(JOAN.calling())
                        .exchange();
        assertThat(body(sheet))
                .contains("g-elena,Elena Torres,Mateo Torres,Sent,", "elena.torres@mail.example")
                .doesNotContain(secret);
        assertThat(journal.about("school:org-harbor").getFirst().kind())
                .isEqualTo("family-links-exported");
    }

    @Test
    void nobody_ticked_is_told_at_its_place() {
        assertThat(home.letters(JOAN, "chosen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tick somebody in the list");
        assertThat(home.letters(JOAN, "chosen", "s-emma", "nobody"))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody is left");
    }

    @Test
    void a_new_link_takes_the_place_of_the_one_before_and_is_withdrawn_once() {
        var first = home.letter(JOAN, "g-elena");
        var second = home.letter(DANA, "g-elena");

        assertThat(home.enter(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(home.enter(second)).hasStatus3xxRedirection();
        assertThat(links.withdraw(lastLink(), SAM.viewer())).isTrue();
        assertThat(links.withdraw(lastLink(), SAM.viewer())).isFalse();
        assertThat(links.withdraw(UUID.randomUUID(), SAM.viewer())).isFalse();
        assertThat(home.get("/family")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(states()).contains("g-elena WITHDRAWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE portal_link SET adult = 'g-other'",
                "UPDATE portal_link SET expires_at = now() + interval '10 years'",
                "UPDATE portal_link SET tries = 6",
                "UPDATE portal_link SET withdrawn_at = NULL, withdrawn_name = NULL",
                "DELETE FROM portal_link",
                "UPDATE portal_use SET kind = 'OPENED'",
                "DELETE FROM portal_use",
                "DELETE FROM portal_answer"
            })
    void the_database_holds_it_too(String statement) {
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo");
        home.recognised(home.letter(JOAN, "g-elena"), "s-mateo");
        home.answer("s-mateo", "class", "yes");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private List<String> states() {
        return links.list(HARBOR, JOAN.viewer()).stream()
                .map(it -> it.id() + " " + it.state())
                .toList();
    }

    private String page(String path) {
        return body(mvc.get().uri(path).with(JOAN.calling()).exchange());
    }

    private UUID lastLink() {
        return db.sql("SELECT id FROM portal_link ORDER BY id DESC LIMIT 1")
                .query(UUID.class)
                .single();
    }
}
