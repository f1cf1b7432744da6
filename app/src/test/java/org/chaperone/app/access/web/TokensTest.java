package org.chaperone.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.access.Opened.calling;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.access.TokenScope;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.rights.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class TokensTest {

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired OwnTokens tokens;
    @Autowired Journal journal;

    private Viewer rosa;
    private Viewer lee;

    @BeforeEach
    void open() {
        rosa = Opened.account(access, ROSA);
        lee = Opened.account(access, LEE);
    }

    @Test
    void a_token_is_shown_once_and_works() throws IOException {
        var shown = make("Bulletin board", "checks", "90");
        var secret =
                Pattern.compile("chaperone_[\\w-]{43}")
                        .matcher(shown.getResponse().getContentAsString());

        assertThat(shown).hasStatusOk();
        assertThat(secret.find()).isTrue();
        assertThat(tokens.bearer(secret.group()))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.viewer().account()).isEqualTo(rosa.account());
                            assertThat(it.scopes()).containsExactly(TokenScope.CHECKS);
                        });
        assertThat(page(rosa))
                .bodyText()
                .contains("Bulletin board", "Check posts")
                .doesNotContain(secret.group());
        assertThat(page(lee)).bodyText().doesNotContain("Bulletin board");
    }

    @Test
    void what_is_missing_is_told_at_once_and_nothing_is_made() {
        assertThat(make(" ", "all of it", "36500"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Give it a name",
                        "Choose what it is good for",
                        "Choose how long it is good");
        assertThat(make("x".repeat(101), "checks", "30")).hasStatus(422);
        assertThat(tokens.of(rosa)).isEmpty();
    }

    @Test
    void one_ends_one_s_own_and_nobody_else_s() {
        tokens.make("Script", Set.of(TokenScope.ASK), Duration.ofDays(30), rosa);
        var id = tokens.of(rosa).getFirst().id();

        assertThat(revoke(id, lee)).hasStatus(404);
        assertThat(tokens.of(rosa)).hasSize(1);
        assertThat(revoke(id, rosa)).hasStatus(302);
        assertThat(tokens.of(rosa)).isEmpty();
        assertThat(revoke(id, rosa)).hasStatus(404);
        assertThat(journal.about("token:" + id))
                .extracting(Recorded::kind)
                .containsExactly("token-revoked", "token-made");
    }

    @Test
    void twenty_at_a_time_are_the_most() {
        for (int made = 0; made < OwnTokens.MOST; made++) {
            tokens.make("Script " + made, Set.of(TokenScope.ASK), Duration.ofDays(30), rosa);
        }

        assertThat(make("One more", "ask", "30"))
                .hasStatus(422)
                .bodyText()
                .contains("End one first");
    }

    @Test
    void a_parent_has_no_such_page_and_a_stranger_signs_in_first() {
        assertThat(mvc.get().uri("/account/tokens").with(ELENA.calling())).hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri("/account/tokens")
                                .param("name", "x")
                                .param("scopes", "ask")
                                .with(ELENA.calling()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/account").with(ELENA.calling()))
                .bodyText()
                .doesNotContain("/account/tokens");
        assertThat(mvc.get().uri("/account/tokens")).hasStatus(302);
    }

    private MvcTestResult make(String name, String scope, String days) {
        return mvc.post()
                .uri("/account/tokens")
                .param("name", name)
                .param("scopes", scope)
                .param("days", days)
                .with(calling(rosa))
                .exchange();
    }

    private MvcTestResult page(Viewer viewer) {
        return mvc.get().uri("/account/tokens").with(calling(viewer)).exchange();
    }

    private MvcTestResult revoke(UUID id, Viewer viewer) {
        return mvc.post()
                .uri("/account/tokens/" + id + "/revocation")
                .with(calling(viewer))
                .exchange();
    }
}
