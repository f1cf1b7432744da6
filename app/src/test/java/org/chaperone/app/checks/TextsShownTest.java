package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ROSA;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a policy wants said while a post is written, or before it goes out, stands on the page where that is done. */
@AppTest
class TextsShownTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @Test
    @Clause({"WAKE-05", "WAKE-20"})
    void wake_asks_to_pause_and_says_that_restricted_is_not_private() {
        assertShown("wake-nc", "Pause before you post", "A restricted post isn’t private");
    }

    @Test
    @Clause({"WICHITA-14", "WICHITA-33", "WICHITA-63", "WICHITA-98"})
    void wichita_asks_for_the_front_page_the_harm_the_source_and_the_value() {
        assertShown(
                "wichita-ks",
                "Would you be content to see it on a front page?",
                "Could it harm somebody?",
                "Checked against the source",
                "What is it good for?");
    }

    @Test
    @Clause({"WILM-IL-01", "WILM-IL-02"})
    void wilmington_illinois_says_that_a_post_lasts_and_to_share_less() {
        assertShown("wilmington-il", "This will last", "Share less than you could");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void every_text_for_the_composer_or_before_publishing_is_shown(String id) {
        var titles =
                policies.library().current(id).orElseThrow().guidance().stream()
                        .filter(
                                it ->
                                        it.moment() == Guidance.Moment.COMPOSER
                                                || it.moment() == Guidance.Moment.PUBLISH)
                        .map(Guidance::title)
                        .toArray(String[]::new);

        assertShown(id, titles);
    }

    private void assertShown(String pack, String... titles) {
        Adopted.by(policies, pack);
        var page = mvc.get().uri("/check").with(ROSA.calling()).exchange();
        assertThat(page).hasStatusOk();
        for (var title : titles) {
            assertThat(page).bodyText().contains(title.replace('’', '\''));
        }
    }
}
