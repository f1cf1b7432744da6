package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    UUID rosa = new UUID(0, 0);
    String address = "192.0.2." + (int) (Math.random() * 250);

    @BeforeEach
    void openAccount() {
        rosa =
                access.open(
                        new NewAccount(
                                "t-rosa",
                                "Rosa Delgado",
                                "RDelgado@alderfalls.example",
                                PASSWORD,
                                List.of(new Grant(Role.PRINCIPAL, "org-lincoln"))),
                        Actor.system("test"));
        db.sql("DELETE FROM throttle").update();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void with_address_and_password_one_is_in() {
        var answer = signIn("rdelgado@alderfalls.example", PASSWORD, "/people?q=emma");

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/people?q=emma");
        assertThat(answer).cookies().isHttpOnly("session", true).hasPath("session", "/");
        assertThat(mvc.get().uri("/account").cookie(session(answer)))
                .hasStatusOk()
                .bodyText()
                .contains("Rosa Delgado");
        assertThat(kinds()).containsExactly("signed-in", "account-opened");
    }

    @Test
    void an_address_longer_than_any_is_refused_like_one_that_nobody_has() {
        var letters = new StringBuilder();
        new java.util.Random(7).ints(9_000, 'a', 'z').forEach(it -> letters.append((char) it));

        assertThat(signIn(letters + "@alderfalls.example", PASSWORD, "/")).hasStatus(422);
    }

    @Test
    void letter_case_and_blanks_around_the_address_dont_matter() {
        assertThat(signIn("  RDELGADO@alderfalls.example ", PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void a_wrong_password_is_refused_and_noted() {
        assertThat(signIn("rdelgado@alderfalls.example", "wrong horse battery", "/"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "This address and this password don’t belong together",
                        "rdelgado@alderfalls.example")
                .doesNotContain("wrong horse");
        assertThat(kinds()).containsExactly("sign-in-refused", "account-opened");
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_isnt_kept() {
        assertThat(signIn("hunter2@alderfalls.example", PASSWORD, "/"))
                .hasStatus(422)
                .bodyText()
                .contains("This address and this password don’t belong together");
        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM journal_entry WHERE payload LIKE '%hunter2%' OR subject LIKE '%hunter2%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void what_is_missing_is_said_all_at_once() {
        assertThat(signIn("", "", "/"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Two things to put right",
                        "Give your school e-mail address",
                        "Give your password");
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_waits() {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("rdelgado@alderfalls.example", "wrong horse battery", "/"))
                    .hasStatus(422);
        }
        var answer = signIn("rdelgado@alderfalls.example", PASSWORD, "/");
        assertThat(answer).hasStatus(429).bodyText().contains("Try again in 15 minutes");
        assertThat(Integer.parseInt("" + answer.getResponse().getHeader("Retry-After")))
                .isBetween(800, 900);

        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void a_right_one_starts_the_count_anew() {
        for (var i = 0; i < 4; i++) {
            signIn("rdelgado@alderfalls.example", "wrong horse battery", "/");
        }
        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(302);
        assertThat(signIn("rdelgado@alderfalls.example", "wrong horse battery", "/"))
                .hasStatus(422);
        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void somebody_who_tries_many_accounts_from_one_place_waits_too() {
        db.sql("INSERT INTO throttle (key, since, taken) VALUES (:key, now(), 100)")
                .param("key", "address:" + address)
                .update();

        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(429);
    }

    @Test
    void a_school_that_signs_in_all_at_once_doesnt_wait() {
        db.sql("INSERT INTO throttle (key, since, taken) VALUES (:key, now(), 99)")
                .param("key", "address:" + address)
                .update();

        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(302);
        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void a_session_is_a_new_one_each_time_and_the_old_one_ends() {
        var first = session(signIn("rdelgado@alderfalls.example", PASSWORD, "/"));
        var second =
                session(
                        mvc.post()
                                .uri("/sign-in")
                                .param("email", "rdelgado@alderfalls.example")
                                .param("password", PASSWORD)
                                .cookie(first)
                                .with(csrf())
                                .exchange());

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/account").cookie(first)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(second)).hasStatusOk();
    }

    @Test
    void a_session_that_the_browser_brings_along_is_never_taken_over() {
        var planted = new Cookie("session", "chosen-by-somebody-else");

        var answer =
                mvc.post()
                        .uri("/sign-in")
                        .param("email", "rdelgado@alderfalls.example")
                        .param("password", PASSWORD)
                        .cookie(planted)
                        .with(csrf())
                        .exchange();

        assertThat(session(answer).getValue()).isNotEqualTo(planted.getValue());
        assertThat(mvc.get().uri("/account").cookie(planted)).hasStatus(302);
    }

    @Test
    void the_database_doesnt_know_the_secret_of_a_session() {
        var secret = session(signIn("rdelgado@alderfalls.example", PASSWORD, "/")).getValue();

        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM session WHERE encode(digest, 'escape') LIKE '%' || :secret || '%'")
                                .param("secret", secret)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_session_ends_when_it_isnt_used() {
        var session = session(signIn("rdelgado@alderfalls.example", PASSWORD, "/"));
        clock.advance(Sessions.IDLE.minusMinutes(1));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        clock.advance(Sessions.IDLE.minusMinutes(1));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        clock.advance(Sessions.IDLE.plusMinutes(1));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
    }

    @Test
    void a_session_ends_after_a_week_even_when_it_is_used() {
        var session = session(signIn("rdelgado@alderfalls.example", PASSWORD, "/"));
        for (var half = 0; half < 13; half++) {
            clock.advance(Duration.ofHours(11));
            assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        }
        clock.advance(Duration.ofHours(30));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
    }

    @Test
    void signing_out_ends_the_session_once() {
        var session = session(signIn("rdelgado@alderfalls.example", PASSWORD, "/"));

        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf()))
                .hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf())).hasStatus(401);
        assertThat(kinds()).containsExactly("signed-out", "signed-in", "account-opened");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        assertThat(
                        mvc.post()
                                .uri("/sign-in")
                                .param("email", "rdelgado@alderfalls.example")
                                .param("password", PASSWORD))
                .hasStatus(403);
        assertThat(kinds()).containsExactly("account-opened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a b",
                "",
                "/\tx"
            })
    void one_goes_on_only_within_the_site(String next) {
        assertThat(signIn("rdelgado@alderfalls.example", PASSWORD, next)).hasRedirectedUrl("/");
    }

    @Test
    void a_password_of_a_million_letters_costs_nothing() {
        assertThat(signIn("rdelgado@alderfalls.example", "x".repeat(1_000_000), "/"))
                .hasStatus(422);
    }

    private MvcTestResult signIn(String email, String password, String next) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .param("next", next)
                .with(csrf())
                .with(
                        request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("session");
        assertThat(cookie).isNotNull();
        return java.util.Objects.requireNonNull(cookie);
    }

    private List<String> kinds() {
        return journal.about("account:" + rosa).stream().map(Recorded::kind).toList();
    }
}
