package org.chaperone.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.TOM;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.access.TokenScope;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.photos.Families;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.reading.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class PhotoChecksApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Statements statements;
    @Autowired Access access;
    @Autowired OwnTokens tokens;
    @Autowired TestClock clock;

    private final Map<Cast, String> made = new EnumMap<>(Cast.class);

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        new Families(statements, clock).no("s-luca", Families.IN_PUBLIC);
    }

    @Test
    void each_person_is_answered_with_the_reason_and_the_policy_with_its_clauses()
            throws IOException {
        var answer =
                json(
                        call(
                                TOM,
                                """
                                {"people":["s-emma","s-luca"],"heads":2,"audiences":["social-media"],"later":1}
                                """));

        assertThat(answer.get("verdict").stringValue()).isEqualTo("deny");
        var refused =
                answer.get("people")
                        .valueStream()
                        .filter(it -> it.get("id").stringValue().equals("s-luca"))
                        .findAny()
                        .orElseThrow();
        assertThat(refused.get("may").stringValue()).isEqualTo("no");
        assertThat(refused.get("answers").get(0).get("because").stringValue())
                .isEqualTo("The family said no.");
        assertThat(refused.get("elsewhere").toString()).contains("school-site");
        assertThat(answer.get("places").get(0).get("reasons").toString()).contains("WILM-MA-3d1");
    }

    @Test
    void the_outlet_says_before_whom() throws IOException {
        var answer = json(call(TOM, "{\"people\":[\"s-emma\"],\"outlet\":\"class-page\"}"));

        assertThat(answer.get("places").get(0).get("audience").stringValue())
                .isEqualTo("school-site");
    }

    @Test
    void who_is_out_of_sight_is_told_like_who_isn_t_there() throws IOException {
        var luca = json(call(LEE, social("s-luca")));
        var nobody = json(call(LEE, social("s-nobody")));

        assertThat(luca.toString().replace("s-luca", "s-nobody")).isEqualTo(nobody.toString());
        assertThat(luca.get("notFound").get(0).stringValue()).isEqualTo("s-luca");
        assertThat(json(call(DANA, social("s-luca"))).get("people").get(0).get("may").stringValue())
                .isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"people\":[\"s-emma\"]}",
                "{\"people\":[\"s-emma\"],\"audiences\":[]}",
                "{\"people\":[\"s-emma\"],\"audiences\":[\"staff\"]}",
                "{\"people\":[\"s-emma\"],\"audiences\":[\"everybody\"]}",
                "{\"people\":[\"s-emma\"],\"audiences\":[\"press\"],\"uses\":[\"contact\"]}",
                "{\"people\":[\"s-emma\"],\"audiences\":[\"press\"],\"heads\":-1}",
                "{\"people\":\"s-emma\",\"audiences\":[\"press\"]}"
            })
    void what_can_t_be_answered_is_refused_with_what_is_wrong(String body) {
        assertThat(call(TOM, body))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void too_many_people_and_too_many_words_are_refused() {
        assertThat(call(TOM, social("s-emma\",\"".repeat(70) + "s-noah"))).hasStatus(422);
        assertThat(
                        call(
                                TOM,
                                "{\"people\":[],\"audiences\":[\"press\"],\"caption\":\""
                                        + "x".repeat(6_000)
                                        + "\"}"))
                .hasStatus(422);
    }

    @Test
    void a_parent_and_a_contractor_find_nothing() {
        assertThat(call(ELENA, social("s-mateo"))).hasStatus(404);
        assertThat(call(GUS, social("s-mateo"))).hasStatus(404);
    }

    @Test
    void a_token_for_something_else_opens_nothing() {
        assertThat(
                        mvc.post()
                                .uri("/api/v1/photo-checks")
                                .header("Authorization", "Bearer " + token(TOM, TokenScope.CHECKS))
                                .content(social("s-emma")))
                .hasStatus(403);
    }

    @Test
    void the_description_has_every_use_and_audience() throws IOException {
        var described = json(mvc.get().uri("/api/v1/openapi.json").exchange());

        var photo = described.at("/components/schemas/Photo/properties");
        assertThat(words(photo.at("/uses/items/enum")))
                .isEqualTo(new TreeSet<>(PhotoDraft.USES.stream().map(Wire::word).toList()));
        assertThat(words(photo.at("/audiences/items/enum")))
                .isEqualTo(new TreeSet<>(PhotoDraft.AUDIENCES.stream().map(Wire::word).toList()));
    }

    private static TreeSet<String> words(JsonNode list) {
        var words = new TreeSet<String>();
        list.forEach(it -> words.add(it.stringValue()));
        return words;
    }

    private static String social(String ids) {
        return "{\"people\":[\"" + ids + "\"],\"audiences\":[\"social-media\"]}";
    }

    private MvcTestResult call(Cast person, String body) {
        return mvc.post()
                .uri("/api/v1/photo-checks")
                .header("Authorization", "Bearer " + token(person, TokenScope.PHOTO_CHECKS))
                .content(body)
                .contentType(MediaType.APPLICATION_JSON)
                .exchange();
    }

    private String token(Cast person, TokenScope scope) {
        return made.computeIfAbsent(
                person,
                it ->
                        tokens.make(
                                        "Script",
                                        Set.of(scope),
                                        Duration.ofDays(30),
                                        Opened.account(access, it))
                                .orElseThrow());
    }

    private static JsonNode json(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsString());
    }
}
