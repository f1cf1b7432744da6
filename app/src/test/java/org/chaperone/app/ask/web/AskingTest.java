package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AskingTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void the_start_names_the_questions_in_the_words_of_those_who_ask() {
        assertThat(mvc.get().uri("/ask").with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Contact someone",
                        "Use social media now",
                        "Share information about someone",
                        "Mind my own accounts",
                        "Does the policy cover this?");
    }

    @ParameterizedTest
    @CsvSource({
        "text my team, /ask/contact",
        "use my phone at lunch, /ask/use-now",
        "share a student's marks with the press, /ask/disclose",
        "put the mascot on my own profile, /ask/personal"
    })
    void words_lead_to_their_question_first(String typed, String first) {
        var page =
                assertThat(mvc.get().uri("/ask").param("q", typed).with(LEE.calling()))
                        .hasStatusOk()
                        .bodyText()
                        .contains("It may be this")
                        .actual();
        var list = page.substring(page.indexOf("class=\"task\""));
        assertThat(list.indexOf("href=\"" + first + "\""))
                .isPositive()
                .isLessThan(list.indexOf("</li>"));
    }

    @Test
    void words_that_lead_nowhere_are_said_to() {
        assertThat(mvc.get().uri("/ask").param("q", "xyzzy").with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("We couldn’t tell which question you mean", "value=\"xyzzy\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "use-now", "disclose", "personal", "scope"})
    void each_question_has_its_form_and_says_what_it_knows(String question) {
        assertThat(mvc.get().uri("/ask/" + question).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("We already know", "Lee Park, teacher", "Wilmington Public Schools");
    }

    @Test
    void what_was_sent_becomes_an_address_that_holds_the_facts_and_nothing_of_the_person() {
        assertThat(
                        mvc.post()
                                .uri("/ask/contact")
                                .param("whom", "student")
                                .param("how", "direct-message")
                                .param("from", "mine")
                                .with(LEE.calling()))
                .hasStatus(302)
                .hasRedirectedUrl(
                        "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal");
    }

    @Test
    void what_is_to_put_right_is_said_at_once_and_nothing_is_lost() {
        assertThat(mvc.post().uri("/ask/contact").param("from", "district").with(LEE.calling()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Two things to put right",
                        "Choose who you want to reach",
                        "Choose how you want to reach them",
                        "name=\"from\" value=\"district\" checked");
    }

    @Test
    void a_scope_question_begins_with_the_word_in_question() {
        assertThat(mvc.get().uri("/ask/scope").with(LEE.calling()))
                .bodyText()
                .contains("/ask/scope?aspect=staff", "Does this person count as staff?");
        assertThat(mvc.get().uri("/ask/scope?aspect=staff").with(LEE.calling()))
                .bodyText()
                .contains("What is this person to the district?")
                .doesNotContain("name=\"medium\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ask/nothing",
                "/ask/post",
                "/ask/nothing/answer",
                "/ask/compare?question=post"
            })
    void other_questions_arent_here(String address) {
        assertThat(mvc.get().uri(address).with(LEE.calling())).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "wake-nc, 'step=open&outlet.kind=page&alsoElsewhere=no', WAKE-07",
        "wake-nc, 'step=class-activity&outlet.kind=page&studentAccounts=required', WAKE-09",
        "wake-nc, 'step=embed&outlet.kind=page&within=wiki', WAKE-10",
        "wichita-ks, 'step=open&outlet.kind=page&purpose=school-information&alsoElsewhere=no', WICHITA-49",
        "wilmington-ma, 'step=open&outlet.kind=class-page', WILM-MA-3f4",
        "wilmington-ma, 'step=give-addresses', WILM-MA-3b4-ii"
    })
    @Clause({"WAKE-07", "WAKE-09", "WAKE-10", "WICHITA-49", "WILM-MA-3f4", "WILM-MA-3b4-ii"})
    void whether_a_channel_leaves_anybody_out_can_be_asked(
            String pack, String said, String clause) {
        Adopted.today(policies, pack);

        assertThat(mvc.get().uri("/ask/outlet").with(LEE.calling()))
                .bodyText()
                .contains("Does it leave anybody out?", "name=\"step\"", "name=\"outlet.kind\"");
        assertThat(mvc.get().uri("/ask/outlet/answer?" + said).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as-taken | WICHITA-59 WILM-MA-3d1 WILM-MA-PC-e WEM-III-A WEM-IV-I | Three say no, two are silent.",
                "cropped | WICHITA-59 WILM-MA-3d1 WEM-III-A | One says no, two say yes, two are silent.",
                "for-the-class | WICHITA-59 WILM-MA-3d1 WEM-III-A | Three say yes, two are silent.",
                "colleague | WICHITA-97 WILM-MA-PC-e WEM-IV-I | Two say no, one advises against it, two are silent.",
                "not-named | | Five are silent."
            })
    void the_same_photo_is_held_before_every_policy(
            String as, @Nullable String clauses, String tally) throws Exception {
        var page =
                mvc.get()
                        .uri("/ask/compare/photo?as=" + as)
                        .with(LEE.calling())
                        .exchange()
                        .getResponse()
                        .getContentAsString();

        assertThat(page).contains(tally);
        for (var clause : clauses == null ? new String[0] : clauses.split(" ")) {
            assertThat(page).contains(clause);
        }
        assertThat(page.split("class=\"district ", -1)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask/compare/photo", "/ask/compare/photo?as=%3Cb%3E"})
    void a_photo_that_there_is_not_is_the_one_as_taken(String address) {
        assertThat(mvc.get().uri(address).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("three students and a colleague on a public page?")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ask",
                "/ask/contact",
                "/ask/contact/answer",
                "/ask/compare",
                "/ask/compare/photo",
                "/answers"
            })
    void it_is_for_those_whom_the_policy_binds(String address) {
        assertThat(mvc.get().uri(address).with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.get().uri(address)).hasStatus(302);
        assertThat(mvc.get().uri(address).with(GUS.calling())).hasStatusOk();
    }
}
