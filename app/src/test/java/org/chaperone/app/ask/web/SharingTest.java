package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.NewAccount;
import org.chaperone.app.ask.Ask;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class SharingTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Ask ask;
    @Autowired Journal journal;

    private Viewer lee;
    private Viewer marcus;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
        lee = open(LEE);
        marcus = open(MARCUS);
    }

    @Test
    void the_principal_with_whom_it_is_shared_reads_it_as_the_coach_s() {
        var id = keep();

        assertThat(share(id, "Marcus Webb")).hasStatus(302).hasRedirectedUrl("/answers/" + id);

        assertThat(mvc.get().uri("/answers/" + id).with(calling(marcus)))
                .hasStatusOk()
                .bodyText()
                .contains("Lee Park asked to reach students by direct message")
                .doesNotContain("You asked", "Share it with a colleague");
        assertThat(mvc.get().uri("/answers?whose=shared").with(calling(marcus)))
                .bodyText()
                .contains(id.toString(), "Lee Park");
        assertThat(mvc.get().uri("/work").with(calling(marcus)))
                .bodyText()
                .contains("Shared with you", id.toString());
        assertThat(mvc.get().uri("/answers/" + id).with(calling(lee)))
                .bodyText()
                .contains("Marcus Webb", "Lee Park, who asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marcus webb", " MWEBB@alderfalls.example "})
    void a_colleague_is_named_by_name_or_address_in_any_case(String whom) {
        assertThat(share(keep(), whom)).hasStatus(302);
    }

    @Test
    void shared_twice_it_is_shared_once() {
        var id = keep();

        share(id, "Marcus Webb");
        share(id, "mwebb@alderfalls.example");

        assertThat(journal.about("answer:" + id))
                .extracting(it -> it.kind())
                .containsExactly("answer-shared", "answer-kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nobody Here", "Marcus", "%", "' OR 1=1 --"})
    void who_isn_t_found_is_to_be_put_right_and_nothing_is_lost(String whom) {
        assertThat(share(keep(), whom))
                .hasStatus(422)
                .bodyText()
                .contains("One thing to put right", "somebody who works here");
    }

    @Test
    void it_is_shared_with_those_whom_the_policy_binds_and_nobody_else() {
        open(ELENA);

        assertThat(share(keep(), "Elena Torres")).hasStatus(422);
    }

    @Test
    void one_doesn_t_share_with_oneself() {
        assertThat(share(keep(), "Lee Park"))
                .hasStatus(422)
                .bodyText()
                .contains("You can read it already");
    }

    @Test
    void of_two_who_are_called_the_same_the_address_says_which() {
        var namesake =
                new NewAccount(
                        "t-other",
                        "Marcus Webb",
                        "other@alderfalls.example",
                        "a password for tests",
                        MARCUS.viewer().grants());
        access.open(namesake, Actor.system("test"));

        assertThat(share(keep(), "Marcus Webb"))
                .hasStatus(422)
                .bodyText()
                .contains("Several people have this name");
        assertThat(share(keep(), "other@alderfalls.example")).hasStatus(302);
    }

    @Test
    void who_reads_a_shared_answer_doesn_t_pass_it_on() {
        open(DANA);
        var id = keep();
        share(id, "Marcus Webb");

        assertThat(
                        mvc.post()
                                .uri("/answers/" + id + "/shares")
                                .param("whom", "Dana Whitfield")
                                .with(calling(marcus)))
                .hasStatus(404);
    }

    private UUID keep() {
        var given =
                new Given(
                        QuestionType.CONTACT,
                        Map.of("recipient.kind", "student", "channel", "direct-message"));
        var seen = ask.answer(given, lee).origin().decision();
        return switch (ask.keep(UUID.randomUUID(), given, seen, lee)) {
            case Ask.Keeping.Kept(var id) -> id;
            case Ask.Keeping.Changed() -> throw new AssertionError("The answer changed");
        };
    }

    private MvcTestResult share(UUID id, String whom) {
        return mvc.post()
                .uri("/answers/" + id + "/shares")
                .param("whom", whom)
                .with(calling(lee))
                .exchange();
    }

    private Viewer open(Cast person) {
        var viewer = person.viewer();
        return access.viewer(
                access.open(
                        new NewAccount(
                                viewer.person(),
                                viewer.name(),
                                viewer.email(),
                                "a password for tests",
                                viewer.grants()),
                        Actor.system("test")));
    }

    private static RequestPostProcessor calling(Viewer viewer) {
        return request -> {
            viewer.enter(request);
            return csrf().postProcessRequest(request);
        };
    }
}
