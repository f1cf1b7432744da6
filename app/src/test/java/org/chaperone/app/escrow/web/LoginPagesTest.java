package org.chaperone.app.escrow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.SAM;

import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.Logins;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class LoginPagesTest {

    private static final String WHY = "Insults stand there in our name, and Lee is on a flight.";

    @Autowired MockMvcTester mvc;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    private String login;

    @BeforeEach
    void anAccount() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
        login = Escrow.path(new Outlets(registering, registry).account(LEE).id());
    }

    @Test
    @Clause("WICHITA-54")
    void an_emergency_goes_through_the_pages_and_shows_the_login_in_one_answer_only() {
        assertThat(get(LEE, login)).bodyText().contains("isn’t sealed yet", "Seal it", "53");
        assertThat(send(LEE, login, sealed(Logins.PASSWORD))).hasRedirectedUrl(login);
        assertThat(get(LEE, login))
                .bodyText()
                .contains("Sealed", "Recovery codes", "Seal another in its place")
                .doesNotContain(Logins.PASSWORD, Logins.USER, Logins.CODES, "Ask to open it");

        assertThat(send(DANA, login + "/openings", Map.of("words", WHY)))
                .hasStatus(422)
                .bodyText()
                .contains("Without one, nothing is opened", "Lee is on a flight");
        var asked =
                send(DANA, login + "/openings", Map.of("emergency", "taken_over", "words", WHY));
        assertThat(asked).hasStatus(302);
        var opening = asked.getResponse().getRedirectedUrl();

        assertThat(get(DANA, opening)).bodyText().doesNotContain("Agree:", "Open it");
        assertThat(get(PRIYA, "/work")).bodyText().contains("Waits for a second person");
        assertThat(get(PRIYA, opening)).bodyText().contains("Agree: it is an emergency", WHY);
        assertThat(send(DANA, opening + "/answer", Map.of("answer", "agree"))).hasStatus(404);
        assertThat(send(DANA, opening + "/login", Map.of())).hasRedirectedUrl(opening);
        assertThat(send(PRIYA, opening + "/answer", Map.of("answer", "agree")))
                .hasRedirectedUrl(opening);
        assertThat(send(PRIYA, opening + "/login", Map.of())).hasStatus(404);

        assertThat(send(DANA, opening + "/login", Map.of()))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(send(DANA, opening + "/login", Map.of())).hasRedirectedUrl(opening);
        assertThat(get(DANA, opening)).bodyText().doesNotContain(Logins.PASSWORD);

        assertThat(
                        send(
                                RUTH,
                                opening + "/review",
                                Map.of("result", "justified", "finding", "It was one")))
                .hasStatus(422)
                .bodyText()
                .contains("has to be changed and sealed first", "It was one");
        assertThat(send(LEE, login, sealed(Logins.PASSWORD)))
                .hasStatus(422)
                .bodyText()
                .contains("the password that was opened", Logins.USER)
                .doesNotContain(Logins.PASSWORD, Logins.CODES, Logins.SEED);
        assertThat(send(LEE, login, sealed(Logins.NEXT_PASSWORD))).hasRedirectedUrl(login);
        assertThat(get(SAM, "/work")).bodyText().contains("Opened, to be reviewed");
        assertThat(
                        send(
                                RUTH,
                                opening + "/review",
                                Map.of("result", "justified", "finding", "It was one")))
                .hasRedirectedUrl(opening);
        assertThat(get(SAM, opening)).bodyText().contains("it was an emergency", "It was one");
        assertThat(get(SAM, "/logins/openings?state=reviewed"))
                .bodyText()
                .contains("JV Soccer on Instagram", "Dana Whitfield");
        assertThat(send(SAM, "/logins/openings/exports", Map.of("state", "")))
                .bodyText()
                .contains("Priya Nair", "An emergency: It was one")
                .doesNotContain(Logins.PASSWORD);
    }

    @Test
    void the_one_answer_has_the_login() {
        send(LEE, login, sealed(Logins.PASSWORD));
        var opening =
                send(DANA, login + "/openings", Map.of("emergency", "harm", "words", WHY))
                        .getResponse()
                        .getRedirectedUrl();
        send(INES, opening + "/answer", Map.of("answer", "agree"));

        assertThat(send(DANA, opening + "/login", Map.of()))
                .bodyText()
                .contains(Logins.PASSWORD, Logins.USER, Logins.CODES, Logins.SEED, "shown once");
    }

    @Test
    void whose_it_is_not_finds_no_page_and_a_list_is_for_the_district() {
        assertThat(get(MAYA, login)).hasStatus(404);
        assertThat(send(MAYA, login, sealed(Logins.PASSWORD))).hasStatus(404);
        assertThat(send(SAM, login, sealed(Logins.PASSWORD))).hasStatus(404);
        assertThat(get(GUS, login)).hasStatus(404);
        assertThat(get(LEE, "/logins")).hasStatus(404);
        assertThat(get(DANA, "/logins/keys")).hasStatus(404);
        assertThat(get(DANA, "/logins?q=soccer"))
                .bodyText()
                .contains("JV Soccer on Instagram", "Not sealed");
        assertThat(get(DANA, "/logins?q=chess")).bodyText().contains("No outlet fits");
    }

    @Test
    void a_form_with_nothing_in_it_says_all_that_is_missing() {
        assertThat(send(LEE, login, Map.of("recoverycodes", Logins.CODES)))
                .hasStatus(422)
                .bodyText()
                .contains("Give the user name", "Give the password")
                .doesNotContain(Logins.CODES);
    }

    @Test
    void the_administrator_makes_a_new_key_and_sees_where_it_is() {
        send(LEE, login, sealed(Logins.PASSWORD));

        assertThat(get(PRIYA, "/logins/keys")).bodyText().contains("escrow.json", "Make a new key");
        assertThat(send(PRIYA, "/logins/keys", Map.of())).hasRedirectedUrl("/logins/keys");
        assertThat(get(LEE, login)).bodyText().contains("Sealed");
    }

    @Test
    void where_the_policy_is_silent_or_wants_shared_access_the_page_says_what_is_better() {
        Adopted.today(policies, "wilmington-il");

        assertThat(get(LEE, login))
                .bodyText()
                .contains("own administrator’s role", "held by the employee and the District")
                .doesNotContain("Seal it");
        assertThat(get(LEE, login.replace("/login", "")))
                .bodyText()
                .contains("Held by its administrators");
    }

    private static Map<String, String> sealed(String password) {
        return Map.of(
                "user",
                Logins.USER,
                "password",
                password,
                "recoverycodes",
                Logins.CODES,
                "authenticator",
                Logins.SEED);
    }

    private MvcTestResult get(Cast who, String uri) {
        return mvc.get().uri(uri).with(who.calling()).exchange();
    }

    private MvcTestResult send(Cast who, String uri, Map<String, String> form) {
        var call = mvc.post().uri(uri).with(who.calling());
        form.forEach(call::param);
        return call.exchange();
    }
}
