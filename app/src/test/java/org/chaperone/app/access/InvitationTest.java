package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.access.Opened.calling;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class InvitationTest {

    private static final String CHOSEN = "a dozen letters";

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired Directory directory;
    @Autowired SignIn signIn;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Viewer priya;

    @BeforeEach
    void open() {
        directory.load(Cast.roster(), Actor.system("test"));
        priya = Opened.administrator(access, PRIYA);
        db.sql("DELETE FROM throttle").update();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void somebody_of_the_directory_is_found_invited_and_signs_in() {
        assertThat(mvc.get().uri("/accounts/new?q=torres").with(calling(priya)))
                .hasStatusOk()
                .bodyText()
                .contains("Maya Torres", "/accounts/new?person=t-maya")
                .doesNotContain("Mateo", "Elena");
        assertThat(mvc.get().uri("/accounts/new?person=t-maya").with(calling(priya)))
                .bodyText()
                .contains("value=\"Maya Torres\"", "value=\"org-harbor\" selected");

        var link =
                link(
                        invite(
                                "t-maya",
                                "Maya Torres",
                                "MTorres@alderfalls.example",
                                "teacher",
                                "org-harbor"));
        assertThat(attempt("mtorres@alderfalls.example", CHOSEN)).isFalse();
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Welcome, Maya Torres");
        assertThat(choose(link, CHOSEN)).hasRedirectedUrl("/sign-in");

        assertThat(attempt("mtorres@alderfalls.example", CHOSEN)).isTrue();
        var account = access.viewer(account("mtorres@alderfalls.example"));
        assertThat(account.person()).isEqualTo("t-maya");
        assertThat(account.grants()).containsExactly(new Grant(Role.TEACHER, "org-harbor"));
        assertThat(kinds(account.account()))
                .containsExactly(
                        "signed-in", "password-chosen", "sign-in-refused", "account-invited");
        assertThat(mvc.get().uri("/accounts/new?q=maya").with(calling(priya)))
                .bodyText()
                .contains("Has an account")
                .doesNotContain("person=t-maya");
    }

    @Test
    void the_link_works_once() {
        var link = link(invite());

        assertThat(choose(link, CHOSEN)).hasRedirectedUrl("/sign-in");

        assertThat(mvc.get().uri(link)).hasStatus(404).bodyText().contains("doesn’t work any more");
        assertThat(choose(link, "another dozen letters")).hasStatus(404);
        assertThat(attempt("jpike@alderfalls.example", CHOSEN)).isTrue();
    }

    @Test
    void the_link_stops_to_work_after_a_week() {
        var link = link(invite());
        clock.advance(Administration.INVITATION_LASTS.minusMinutes(1));
        assertThat(mvc.get().uri(link)).hasStatusOk();

        clock.advance(Duration.ofMinutes(2));

        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(choose(link, CHOSEN)).hasStatus(404);
        assertThat(attempt("jpike@alderfalls.example", CHOSEN)).isFalse();
    }

    @Test
    void the_database_and_the_journal_dont_know_the_link() {
        var secret = link(invite()).substring("/welcome/".length());

        assertThat(
                        db.sql(
                                        """
                                        SELECT (SELECT count(*) FROM account_link
                                                 WHERE encode(digest, 'escape') LIKE '%' || :secret || '%')
                                             + (SELECT count(*) FROM journal_entry
                                                 WHERE payload LIKE '%' || :secret || '%')
                                        """)
                                .param("secret", secret)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_newer_link_takes_the_place_of_the_one_before() {
        var first = link(invite());
        var id = account("jpike@alderfalls.example");

        var second = link(newLink(id));

        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatusOk();
        assertThat(mvc.get().uri("/accounts/" + id).with(calling(priya)))
                .bodyText()
                .contains("A link is out, until")
                .doesNotContain(second);
    }

    @Test
    void a_link_for_a_new_password_ends_the_old_one_and_all_sessions_when_it_is_used() {
        var lee = Opened.account(access, LEE);
        var session = session();
        var link = link(newLink(lee.account()));
        assertThat(attempt("lpark@alderfalls.example", Opened.PASSWORD)).isTrue();
        assertThat(mvc.get().uri(link)).bodyText().contains("A new password for Lee Park");

        choose(link, CHOSEN);

        assertThat(attempt("lpark@alderfalls.example", Opened.PASSWORD)).isFalse();
        assertThat(attempt("lpark@alderfalls.example", CHOSEN)).isTrue();
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
    }

    @Test
    void a_link_for_a_new_password_works_for_a_day() {
        var link = link(newLink(Opened.account(access, LEE).account()));

        clock.advance(Administration.LINK_LASTS.plusMinutes(1));

        assertThat(mvc.get().uri(link)).hasStatus(404);
    }

    @Test
    void who_was_locked_out_by_wrong_tries_gets_in_by_the_link() {
        var lee = Opened.account(access, LEE);
        for (var i = 0; i < SignIn.TRIES_PER_ACCOUNT; i++) {
            attempt("lpark@alderfalls.example", "wrong horse battery");
        }
        choose(link(newLink(lee.account())), CHOSEN);

        assertThat(attempt("lpark@alderfalls.example", CHOSEN)).isTrue();
    }

    @Test
    void closing_an_account_takes_its_link_out_of_use_and_no_new_one_is_made() {
        var link = link(invite());
        var path = "/accounts/" + account("jpike@alderfalls.example");

        mvc.post().uri(path + "/deactivation").with(calling(priya)).exchange();

        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(mvc.post().uri(path + "/links").with(calling(priya)))
                .hasStatus(422)
                .bodyText()
                .contains("The account is deactivated. Reactivate it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "", "eleven char"})
    void a_password_that_is_too_short_is_to_be_put_right_and_the_link_still_works(String password) {
        var link = link(invite());

        assertThat(choose(link, password)).hasStatus(422).bodyText().contains("12 to 200");
        assertThat(choose(link, "x".repeat(201))).hasStatus(422);
        assertThat(choose(link, CHOSEN)).hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guess", "%F0%9F%98%80", "..", "a%20b"})
    void another_link_opens_nothing(String token) {
        assertThat(mvc.get().uri(URI.create("/welcome/" + token)).exchange())
                .satisfies(it -> assertThat(it.getResponse().getStatus()).isIn(400, 404));
    }

    @Test
    void everything_to_put_right_is_said_at_once_and_what_was_typed_stays() {
        assertThat(invite("", " ", "joan", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Three things to put right",
                        "Give their name",
                        "Give an e-mail address",
                        "Choose what they are here",
                        "value=\"joan\"");
    }

    @ParameterizedTest
    @CsvSource({"'', PNAIR@alderfalls.example", "t-priya, other@alderfalls.example"})
    void an_address_or_a_person_that_has_an_account_gets_no_second(String person, String email) {
        assertThat(invite(person, "Priya Nair", email, "technology", ""))
                .hasStatus(422)
                .bodyText()
                .contains("There is an account with this address, or for this person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s-emma", "g-elena", "t-nobody", "%"})
    void students_families_and_people_who_arent_there_arent_invited(String person) {
        assertThat(mvc.get().uri("/accounts/new").param("person", person).with(calling(priya)))
                .hasStatus(404);
        assertThat(invite(person, "Emma Johnson", "emma@alderfalls.example", "teacher", "org-high"))
                .hasStatus(404);
    }

    private MvcTestResult invite() {
        return invite("", "Joan Pike", "jpike@alderfalls.example", "principal", "org-harbor");
    }

    private MvcTestResult invite(
            String person, String name, String email, String role, String school) {
        return mvc.post()
                .uri("/accounts")
                .param("person", person)
                .param("name", name)
                .param("email", email)
                .param("role", role)
                .param("school", school)
                .with(calling(priya))
                .exchange();
    }

    private MvcTestResult newLink(UUID account) {
        return mvc.post().uri("/accounts/" + account + "/links").with(calling(priya)).exchange();
    }

    /** The path of the link that a page shows. */
    private static String link(MvcTestResult page) {
        var text = assertThat(page).hasStatusOk().bodyText().actual();
        var found = Pattern.compile("http://localhost(/welcome/[\\w-]{43})<").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult choose(String link, String password) {
        return mvc.post().uri(link).param("password", password).with(csrf()).exchange();
    }

    private boolean attempt(String email, String password) {
        var device = new Device("192.0.2.78", "");
        return signIn.attempt(email, password, device) instanceof SignIn.Outcome.SignedIn;
    }

    private Cookie session() {
        var device = new Device("192.0.2.78", "");
        return switch (signIn.attempt("lpark@alderfalls.example", Opened.PASSWORD, device)) {
            case SignIn.Outcome.SignedIn(var secret) -> new Cookie("session", secret);
            default -> throw new AssertionError("Not signed in");
        };
    }

    private UUID account(String email) {
        return db.sql("SELECT id FROM account WHERE email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    private List<String> kinds(UUID account) {
        return journal.about("account:" + account).stream().map(Recorded::kind).toList();
    }
}
