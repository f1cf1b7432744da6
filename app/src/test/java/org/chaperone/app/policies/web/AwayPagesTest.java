package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class AwayPagesTest {

    private static final String TIP = "Share less than you could";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-il");
        db.sql("DELETE FROM throttle").update();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WILM-IL-01")
    void a_tip_beside_the_composer_is_put_away_and_what_was_written_stays() {
        assertThat(check("", "Practice is at four.", "page")).bodyText().contains(TIP);

        assertThat(check("oversharing", "Practice is at four.", "newsletter"))
                .hasStatusOk()
                .bodyText()
                .contains("Practice is at four.", "value=\"newsletter\" selected")
                .contains("Tips you put away")
                .doesNotContain(TIP);
        assertThat(mvc.get().uri("/check").with(LEE.calling())).bodyText().doesNotContain(TIP);
        assertThat(mvc.get().uri("/check").with(MAYA.calling()))
                .bodyText()
                .contains(TIP)
                .doesNotContain("Tips you put away");
    }

    @Test
    void before_anything_is_written_a_tip_is_put_away_without_a_word_about_the_empty_post() {
        assertThat(check("oversharing", "", "page"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TIP, "to put right");
    }

    @Test
    void what_was_put_away_has_its_time_and_is_brought_back() {
        check("oversharing", "", "page");
        assertThat(mvc.get().uri("/guidance/away").with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains(TIP, "Put away ", "Show it again");

        for (var i = 0; i < 2; i++) {
            assertThat(
                            mvc.post()
                                    .uri("/guidance/texts/oversharing/put-away/end")
                                    .with(LEE.calling()))
                    .hasRedirectedUrl("/guidance/away");
        }

        assertThat(mvc.get().uri("/check").with(LEE.calling())).bodyText().contains(TIP);
        assertThat(mvc.get().uri("/guidance/away").with(LEE.calling()))
                .bodyText()
                .contains("You have put nothing away");
        assertThat(journal.about("account:" + LEE.viewer().account()))
                .extracting(Recorded::kind)
                .containsExactly("text-brought-back", "text-put-away");
    }

    @Test
    void the_last_one_put_away_stands_first_and_all_come_back_at_once() {
        check("oversharing", "", "page");
        clock.advance(Duration.ofDays(3));
        mvc.post().uri("/guidance/texts/lasting-library/put-away").with(LEE.calling()).exchange();

        var page =
                assertThat(mvc.get().uri("/guidance/away").with(LEE.calling())).bodyText().actual();
        assertThat(page.indexOf("texts/lasting-library\""))
                .isPositive()
                .isLessThan(page.indexOf("texts/oversharing\""));

        mvc.post().uri("/guidance/away/end").with(LEE.calling()).exchange();

        assertThat(mvc.get().uri("/guidance/away").with(LEE.calling()))
                .bodyText()
                .contains("You have put nothing away");
    }

    @Test
    void nobody_brings_back_what_another_has_put_away() {
        check("oversharing", "", "page");

        mvc.post().uri("/guidance/away/end").with(MAYA.calling()).exchange();
        mvc.post().uri("/guidance/texts/oversharing/put-away/end").with(MAYA.calling()).exchange();

        assertThat(mvc.get().uri("/check").with(LEE.calling())).bodyText().doesNotContain(TIP);
    }

    @Test
    void it_stays_away_after_signing_out_and_in_on_another_device() {
        Opened.account(access, LEE);
        var first = signIn();
        mvc.post()
                .uri("/guidance/texts/oversharing/put-away")
                .cookie(first)
                .with(csrf())
                .exchange();
        mvc.post().uri("/sign-out").cookie(first).with(csrf()).exchange();

        assertThat(mvc.get().uri("/check").cookie(signIn())).bodyText().doesNotContain(TIP);
    }

    @Test
    void families_and_strangers_have_no_such_pages() {
        assertThat(mvc.get().uri("/guidance/away").with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/guidance/away/end").with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.post().uri("/guidance/texts/oversharing/put-away/end").with(ELENA.calling()))
                .hasStatus(404);
        assertThat(mvc.post().uri("/guidance/away/end").with(csrf())).hasStatus(401);
    }

    private MvcTestResult check(String away, String text, String kind) {
        return mvc.post()
                .uri("/check")
                .param("text", text)
                .param("kind", kind)
                .param("audience", "public")
                .param("away", away)
                .with(LEE.calling())
                .exchange();
    }

    private Cookie signIn() {
        var answer =
                mvc.post()
                        .uri("/sign-in")
                        .param("email", LEE.viewer().email())
                        .param("password", Opened.PASSWORD)
                        .with(csrf())
                        .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }
}
