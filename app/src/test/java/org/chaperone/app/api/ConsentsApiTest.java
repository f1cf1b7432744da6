package org.chaperone.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.access.TokenScope;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class ConsentsApiTest {

    private static final String CONSENTS = "/api/v1/consents";
    private static final String ONE = CONSENTS + "?person=s-mateo&use=image&audience=social-media";
    private static final String NO =
            """
            {"person": "s-mateo", "signer": "g-elena", "basis": "form", "wording": "Photo form",
             "answers": [{"use": "image", "audience": "social-media", "answer": "refused"}]}
            """;

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired OwnTokens tokens;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired TestClock clock;

    @BeforeEach
    void aDistrictUnderWilmington() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_was_put_down_is_answered_with_its_reason() throws IOException {
        var sam = token(SAM);
        assertThat(answer(sam).get("may").stringValue()).isEqualTo("yes");
        assertThat(answer(sam).get("clauses").toString()).contains("WILM-MA-3d1");

        assertThat(post(sam, NO)).hasStatus(201);

        assertThat(answer(sam).get("may").stringValue()).isEqualTo("no");
        assertThat(answer(sam).get("answer").stringValue()).isEqualTo("refused");
        assertThat(answer(token(MAYA)).get("because").stringValue())
                .isEqualTo("The family said no.");
    }

    @Test
    void without_a_use_everything_is_answered() throws IOException {
        var all = json(get(token(SAM), CONSENTS + "?person=s-mateo"), 200);

        assertThat(all.get("answers").size()).isEqualTo(37);
    }

    @Test
    void a_moment_before_is_answered_as_it_was_known_then() throws IOException {
        var sam = token(SAM);
        var before = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        post(sam, NO);

        var then = json(get(sam, ONE + "&at=" + before), 200).get("answers").get(0);

        assertThat(then.get("may").stringValue()).isEqualTo("yes");
        assertThat(answer(sam).get("may").stringValue()).isEqualTo("no");
    }

    @Test
    void people_out_of_sight_are_not_there() {
        assertThat(get(token(TOM), ONE)).hasStatus(404);
        assertThat(get(token(ROSA), ONE)).hasStatus(404);
        assertThat(get(token(GUS), ONE)).hasStatus(404);
        assertThat(get(token(ELENA), ONE)).hasStatus(404);
        assertThat(get(token(SAM), CONSENTS + "?person=nobody")).hasStatus(404);
    }

    @Test
    void only_who_keeps_permissions_puts_one_down() throws IOException {
        for (var person : new Cast[] {MAYA, TOM, ROSA, GUS, ELENA}) {
            assertThat(post(token(person), NO)).hasStatus(404);
        }
        assertThat(answer(token(SAM)).get("may").stringValue()).isEqualTo("yes");
        assertThat(post(token(JOAN), NO)).hasStatus(201);
    }

    @Test
    void a_token_for_something_else_opens_nothing_here() {
        var secret =
                tokens.make(
                                "Checks",
                                Set.of(TokenScope.CHECKS),
                                Duration.ofDays(30),
                                Opened.account(access, SAM))
                        .orElseThrow();

        assertThat(get(secret, ONE)).hasStatus(403);
        assertThat(post(secret, NO)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?use=image",
                "?person=s-mateo&use=picture",
                "?person=s-mateo&audience=world",
                "?person=s-mateo&at=yesterday"
            })
    void what_can_t_be_asked_is_a_problem(String query) {
        assertThat(get(token(SAM), CONSENTS + query)).hasStatus(422);
    }

    @Test
    void everything_wrong_with_an_answer_is_told_at_once() throws IOException {
        var problem =
                json(
                        post(
                                token(SAM),
                                """
                                {"person": "s-mateo", "signer": "t-tom", "basis": "portal", "saidAt": "soon",
                                 "answers": [{"use": "image"}, {"use": "contact", "audience": "press", "answer": "granted"}]}
                                """),
                        422);

        assertThat(problem.get("errors").size()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"person\":\"s-mateo\"}", "{\"person\":\"s-mateo\",\"answers\":[]}"})
    void an_answer_without_answers_is_none(String body) {
        assertThat(post(token(SAM), body)).hasStatus(422);
    }

    private JsonNode answer(String token) throws IOException {
        return json(get(token, ONE), 200).get("answers").get(0);
    }

    private String token(Cast person) {
        return tokens.make(
                        "Script",
                        EnumSet.allOf(TokenScope.class),
                        Duration.ofDays(30),
                        Opened.account(access, person))
                .orElseThrow();
    }

    private MvcTestResult get(String token, String address) {
        return mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String token, String body) {
        return mvc.post()
                .uri(CONSENTS)
                .header("Authorization", "Bearer " + token)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult result, int status) throws IOException {
        assertThat(result).hasStatus(status);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }
}
