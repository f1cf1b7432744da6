package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class StartPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @Test
    @Clause("WICHITA-10")
    void the_standard_expected_of_school_staff_shows_first() {
        Adopted.by(policies, "wichita-ks");

        assertThat(mvc.get().uri("/").with(MAYA.calling())).hasRedirectedUrl("/guidance/start");
        assertThat(reader().page("/guidance/start"))
                .contains("Courts and the public expect more of people who work in schools");
    }

    @Test
    @Clause("WICHITA-100")
    void responsibility_is_reached_from_the_first_page_and_by_search() {
        Adopted.by(policies, "wichita-ks");

        assertThat(reader().page("/guidance/start"))
                .contains("href=\"/guidance/texts/responsibility\"");
        assertThat(reader().page("/guidance?q=responsibility"))
                .contains("href=\"/guidance/texts/responsibility\"");
        assertThat(reader().page("/guidance/texts/responsibility"))
                .contains("You answer for what you post.", "You belong to a public school system.");
    }

    @Test
    @Clause("WILM-IL-01")
    void the_tip_on_oversharing_shows_at_first_and_not_to_whom_has_put_it_away() {
        Adopted.by(policies, "wilmington-il");
        assertThat(mvc.get().uri("/").with(LEE.calling())).hasRedirectedUrl("/guidance/start");
        assertThat(reader().page("/guidance/start"))
                .contains("Sharing too much can damage reputations and careers.");

        for (var i = 0; i < 2; i++) {
            assertThat(mvc.post().uri("/guidance/start").with(LEE.calling())).hasRedirectedUrl("/");
        }

        assertThat(mvc.get().uri("/").with(LEE.calling()))
                .redirectedUrl()
                .isNotEqualTo("/guidance/start");
        assertThat(mvc.get().uri("/").with(MAYA.calling())).hasRedirectedUrl("/guidance/start");
        assertThat(new Reader(mvc, LEE).page("/guidance/start")).contains("Sharing too much");
    }

    @Test
    void nobody_is_led_aside_without_a_text_or_without_a_policy() {
        assertThat(mvc.get().uri("/").with(MAYA.calling()))
                .redirectedUrl()
                .isNotEqualTo("/guidance/start");
        Adopted.by(policies, "wake-nc");
        assertThat(mvc.get().uri("/").with(MAYA.calling()))
                .redirectedUrl()
                .isNotEqualTo("/guidance/start");
        assertThat(mvc.get().uri("/")).hasStatus(302).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void families_arent_led_past_what_staff_must_know() {
        Adopted.by(policies, "wichita-ks");

        assertThat(mvc.get().uri("/").with(ELENA.calling()))
                .redirectedUrl()
                .isNotEqualTo("/guidance/start");
    }

    @Test
    void a_single_text_is_put_away_from_where_it_shows() {
        Adopted.by(policies, "wilmington-il");

        assertThat(
                        mvc.post()
                                .uri("/guidance/texts/oversharing/put-away")
                                .param("next", "/guidance")
                                .with(LEE.calling()))
                .hasRedirectedUrl("/guidance");
        assertThat(
                        mvc.post()
                                .uri("/guidance/texts/oversharing/put-away")
                                .param("next", "https://evil.example")
                                .with(LEE.calling()))
                .hasRedirectedUrl("/");
        assertThat(mvc.post().uri("/guidance/texts/oversharing/put-away").with(ELENA.calling()))
                .hasStatus(404);
    }

    private Reader reader() {
        return new Reader(mvc, MAYA);
    }
}
