package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;

import org.chaperone.app.AppTest;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class TrialTest {

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void aDistrictUnderWichita() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
    }

    @Test
    void counts_and_examples_tell_what_the_words_would_find() {
        assertThat(
                        tryOut(
                                "harassment: numpty\r\n\r\nselling: raffle",
                                "What a numpty!\r\n\r\nThe raffle is at six.\r\nCome!\r\n\r\nGo team"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Something would change in 2 of 3 posts",
                        "harassment, found: 1 post",
                        "selling, found: 1 post",
                        "Would find “numpty”");
    }

    @Test
    void nothing_changes_for_those_who_write() {
        tryOut("harassment: numpty", "What a numpty!");

        assertThat(mvc.post().uri("/check").param("text", "What a numpty!").with(ROSA.calling()))
                .bodyText()
                .doesNotContain("<mark");
    }

    @Test
    void where_nothing_would_change_it_says_so() {
        assertThat(tryOut("", "Go team")).bodyText().contains("Nothing would change");
    }

    @Test
    void a_line_that_cannot_be_understood_is_named_and_nothing_typed_is_lost() {
        assertThat(tryOut("nonsense: <b>numpty</b>", "Go team"))
                .hasStatus(422)
                .bodyText()
                .contains("Not understood", "nonsense: &lt;b&gt;numpty", "Go team")
                .doesNotContain("<b>numpty");
        assertThat(tryOut("harassment: numpty", " ")).hasStatus(422);
        assertThat(tryOut("", "x\n\n".repeat(1_001))).hasStatus(422);
        assertThat(tryOut("a: b\n".repeat(201), "x")).hasStatus(422);
    }

    @Test
    void nobody_but_the_communications_office_finds_the_page() {
        for (var person : new org.chaperone.app.Cast[] {ROSA, LEE, ELENA}) {
            assertThat(mvc.get().uri("/check/trial").with(person.calling())).hasStatus(404);
            assertThat(mvc.post().uri("/check/trial").param("posts", "x").with(person.calling()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/check/trial").with(DANA.calling())).hasStatusOk();
        assertThat(mvc.get().uri("/check/trial")).hasStatus(302);
    }

    private MvcTestResult tryOut(String lines, String posts) {
        return mvc.post()
                .uri("/check/trial")
                .param("lines", lines)
                .param("posts", posts)
                .with(DANA.calling())
                .exchange();
    }
}
