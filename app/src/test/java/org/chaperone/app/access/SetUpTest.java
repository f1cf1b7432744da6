package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chaperone.app.AppTest;
import org.chaperone.app.access.web.SetUpToken;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class SetUpTest {

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired SignIn signIn;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    @Test
    void the_link_makes_the_first_administrator_once() {
        var path = "/set-up/" + SetUpToken.in(context);
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("The first account");

        assertThat(open(path, "Priya Nair", "PNair@alderfalls.example", "a dozen letters"))
                .hasRedirectedUrl("/sign-in");

        var id = db.sql("SELECT id FROM account").query(java.util.UUID.class).single();
        assertThat(access.viewer(id).email()).isEqualTo("pnair@alderfalls.example");
        assertThat(access.viewer(id).grants()).containsExactly(new Grant(Role.ADMINISTRATOR, null));
        assertThat(journal.about("account:" + id))
                .singleElement()
                .satisfies(it -> assertThat(it.payload()).doesNotContain("dozen"));
        assertThat(mvc.get().uri(path)).hasStatus(404);
        assertThat(open(path, "Gus Hale", "gus@mail.example", "a dozen letters")).hasStatus(404);
        assertThat(
                        signIn.attempt(
                                "pnair@alderfalls.example",
                                "a dozen letters",
                                new Device("192.0.2.1", "a browser")))
                .isInstanceOf(SignIn.Outcome.SignedIn.class);
    }

    @Test
    void another_link_opens_nothing() {
        assertThat(mvc.get().uri("/set-up/guess")).hasStatus(404);
        assertThat(
                        open(
                                "/set-up/guess",
                                "Priya Nair",
                                "pnair@alderfalls.example",
                                "a dozen letters"))
                .hasStatus(404);
        assertThat(access.isEmpty()).isTrue();
    }

    @Test
    void everything_to_put_right_is_said_at_once_and_what_was_typed_stays() {
        assertThat(open("/set-up/" + SetUpToken.in(context), " ", "priya", "short"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Three things to put right",
                        "Give your name",
                        "Give an e-mail address",
                        "12 to 200 characters",
                        "value=\"priya\"")
                .doesNotContain("value=\"short\"");
        assertThat(access.isEmpty()).isTrue();
    }

    private MvcTestResult open(String path, String name, String email, String password) {
        return mvc.post()
                .uri(path)
                .param("name", name)
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
