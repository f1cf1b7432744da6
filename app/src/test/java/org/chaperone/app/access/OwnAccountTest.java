package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.rights.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class OwnAccountTest {

    private static final String NEXT = "another dozen letters";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String CHROMEBOOK =
            "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired OwnAccount own;
    @Autowired SignIn signIn;
    @Autowired Journal journal;
    @Autowired Accounts accounts;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Viewer rosa;
    private Viewer lee;

    @BeforeEach
    void open() {
        rosa = Opened.account(access, ROSA);
        lee = Opened.account(access, LEE);
        db.sql("DELETE FROM throttle").update();
    }

    @Test
    void one_sees_where_one_is_signed_in_and_where_one_is() {
        var here = signIn(rosa, FIREFOX);
        signIn(rosa, CHROMEBOOK);
        signIn(lee, FIREFOX);

        assertThat(mvc.get().uri("/account").cookie(here))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Firefox on Windows",
                        "This browser",
                        "Chrome on a Chromebook",
                        "from 192.0.2.79",
                        "Sign out everywhere else")
                .containsOnlyOnce("Firefox on Windows</p>");
    }

    @Test
    void one_session_is_ended_and_the_others_go_on() {
        var here = signIn(rosa, FIREFOX);
        var there = signIn(rosa, CHROMEBOOK);
        var id = id(there, rosa);

        assertThat(post("/account/sessions/" + id + "/end", here)).hasRedirectedUrl("/account");

        assertThat(mvc.get().uri("/account").cookie(there)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(post("/account/sessions/" + id + "/end", here)).hasStatus(404);
        assertThat(kinds(rosa)).containsOnlyOnce("sessions-ended");
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() {
        var mine = signIn(lee, FIREFOX);
        var theirs = signIn(rosa, CHROMEBOOK);

        assertThat(post("/account/sessions/" + id(theirs, rosa) + "/end", mine)).hasStatus(404);
        assertThat(post("/account/sessions/" + UUID.randomUUID() + "/end", mine)).hasStatus(404);

        assertThat(mvc.get().uri("/account").cookie(theirs)).hasStatusOk();
        assertThat(kinds(rosa)).doesNotContain("sessions-ended");
    }

    @Test
    void signing_out_everywhere_else_leaves_this_browser_in() {
        var here = signIn(rosa, FIREFOX);
        var there = signIn(rosa, CHROMEBOOK);
        var theirs = signIn(lee, FIREFOX);

        assertThat(post("/account/sessions/end", here)).hasRedirectedUrl("/account");

        assertThat(mvc.get().uri("/account").cookie(there)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(theirs)).hasStatusOk();
    }

    @Test
    void a_changed_password_is_the_only_one_and_ends_all_other_sessions() {
        var here = signIn(rosa, FIREFOX);
        var there = signIn(rosa, CHROMEBOOK);

        assertThat(change(here, Opened.PASSWORD, NEXT)).hasRedirectedUrl("/account?changed=true");

        assertThat(mvc.get().uri("/account?changed=true").cookie(here))
                .hasStatusOk()
                .bodyText()
                .contains("Your password is changed");
        assertThat(mvc.get().uri("/account").cookie(there)).hasStatus(302);
        assertThat(attempt(rosa, Opened.PASSWORD)).isInstanceOf(SignIn.Outcome.Refused.class);
        assertThat(attempt(rosa, NEXT)).isInstanceOf(SignIn.Outcome.SignedIn.class);
        assertThat(journal.about("account:" + rosa.account()))
                .filteredOn(it -> it.kind().equals("password-changed"))
                .singleElement()
                .satisfies(it -> assertThat(it.payload()).isEqualTo("{\"sessionsEnded\":1}"));
    }

    @ParameterizedTest
    @CsvSource({
        "wrong horse battery, another dozen letters, This isn’t the password that you have now",
        "'', another dozen letters, Give the password that you have now",
        "correct horse battery, short, 12 to 200 characters"
    })
    void what_is_wrong_is_to_be_put_right_and_changes_nothing(
            String now, String next, String words) {
        var here = signIn(rosa, FIREFOX);

        assertThat(change(here, now, next))
                .hasStatus(422)
                .bodyText()
                .contains(words)
                .doesNotContain("value=\"wrong");
        assertThat(attempt(rosa, Opened.PASSWORD)).isInstanceOf(SignIn.Outcome.SignedIn.class);
        assertThat(kinds(rosa)).doesNotContain("password-changed");
    }

    @Test
    void an_unlocked_screen_doesnt_let_somebody_guess_for_ever() {
        var here = signIn(rosa, FIREFOX);
        for (var i = 0; i < SignIn.TRIES_PER_ACCOUNT; i++) {
            assertThat(change(here, "wrong horse battery", NEXT)).hasStatus(422);
        }

        assertThat(change(here, Opened.PASSWORD, NEXT))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Try again in 15 minutes");
    }

    @Test
    void a_stranger_changes_nothing() {
        assertThat(mvc.post().uri("/account/password").with(csrf())).hasStatus(401);
        assertThat(mvc.post().uri("/account/sessions/end").with(csrf())).hasStatus(401);
    }

    @Test
    void a_sign_in_that_was_checked_against_the_password_before_is_refused() {
        var checked =
                db.sql("SELECT password FROM account WHERE id = :id")
                        .param("id", rosa.account())
                        .query(String.class)
                        .single();
        own.change(Opened.PASSWORD, NEXT, "", rosa);

        assertThat(accounts.signIn(new Accounts.Secret(rosa.account(), checked), clock.instant()))
                .isFalse();
    }

    private MvcTestResult change(Cookie session, String now, String next) {
        return mvc.post()
                .uri("/account/password")
                .param("now", now)
                .param("next", next)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, Cookie session) {
        return mvc.post().uri(path).cookie(session).with(csrf()).exchange();
    }

    private UUID id(Cookie session, Viewer of) {
        return own.sessions(session.getValue(), of).stream()
                .filter(OpenSession::here)
                .map(OpenSession::id)
                .findFirst()
                .orElseThrow();
    }

    private Cookie signIn(Viewer viewer, String agent) {
        return switch (signIn.attempt(
                viewer.email(), Opened.PASSWORD, new Device("192.0.2.79", agent))) {
            case SignIn.Outcome.SignedIn(var secret) -> new Cookie("session", secret);
            default -> throw new AssertionError("Not signed in");
        };
    }

    private SignIn.Outcome attempt(Viewer viewer, String password) {
        return signIn.attempt(viewer.email(), password, new Device("192.0.2.80", ""));
    }

    private List<String> kinds(Viewer of) {
        return journal.about("account:" + of.account()).stream().map(Recorded::kind).toList();
    }
}
