package org.chaperone.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.ROSA;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
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
import org.chaperone.screening.FindingType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class ApiTest {

    private static final Set<TokenScope> ALL = EnumSet.allOf(TokenScope.class);
    private static final String CHECKS = "/api/v1/checks";
    private static final String EMMA =
            "{\"id\":\"1\",\"text\":\"Well done, Emma Johnson!\",\"outlet\":{\"kind\":\"class-page\"},\"later\":1}";

    @Autowired MockMvcTester mvc;
    @Autowired Access access;
    @Autowired OwnTokens tokens;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

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
    void a_correction_that_the_author_completes_comes_with_its_words() throws IOException {
        var quote =
                "“You may write me down in history with your bitter, twisted lies, you may trod me in the very dirt”";

        var answer = json(call(token(DANA, ALL), CHECKS, "{\"text\": \"" + quote + "\"}"), 200);

        var reason = answer.get("reasons").get(0);
        assertThat(reason.get("fix").stringValue()).isEqualTo("credit-line");
        assertThat(reason.get("write").stringValue()).isEqualTo("Source: {who}, {from}");
    }

    @Test
    void a_post_is_checked_as_the_command_does_it() throws IOException {
        var answer = json(call(token(DANA, ALL), CHECKS, EMMA), 200);

        assertThat(answer.propertyNames())
                .containsExactly("id", "verdict", "reasons", "findings", "missing");
        assertThat(answer.get("id").stringValue()).isEqualTo("1");
        assertThat(answer.get("verdict").stringValue()).isEqualTo("deny");
        assertThat(answer.get("reasons").toString()).contains("WILM-MA-3f3");
        var finding = answer.get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "type",
                        "form",
                        "start",
                        "end",
                        "text",
                        "field",
                        "confidence",
                        "students",
                        "why");
        assertThat(finding.get("type").stringValue()).isEqualTo("student-name");
        assertThat(finding.get("start").intValue()).isEqualTo(11);
        assertThat(finding.get("students").toString()).isEqualTo("[\"s-emma\"]");
    }

    @Test
    void whom_a_name_fits_is_not_told_to_those_who_do_not_see_the_district() throws IOException {
        var answer = json(call(token(ROSA, ALL), CHECKS, EMMA), 200);

        assertThat(answer.get("findings").get(0).get("students").toString()).isEqualTo("[]");
        assertThat(answer.toString()).doesNotContain("s-emma");
    }

    @Test
    void a_question_is_answered_as_the_command_does_it() throws IOException {
        var answer = json(call(token(ROSA, ALL), "/api/v1/ask/contact", "{}"), 200);

        assertThat(answer.get("question").stringValue()).isEqualTo("contact");
        assertThat(answer.get("pack").stringValue()).isEqualTo("wilmington-ma");
        assertThat(answer.has("verdict")).isTrue();
        assertThat(answer.get("missing").isArray()).isTrue();
    }

    @Test
    void a_question_that_there_is_not_is_a_problem_that_names_those_there_are() throws IOException {
        var problem = problem(call(token(ROSA, ALL), "/api/v1/ask/weather", "{}"), 404);

        assertThat(problem.get("detail").stringValue()).contains("use-now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "\"text\"",
                "{\"text\":[1]}",
                "{\"text\":null}"
            })
    void what_is_no_item_is_a_problem(String body) throws IOException {
        problem(call(token(ROSA, ALL), CHECKS, body), 422);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        var token = token(ROSA, ALL);
        var problem =
                problem(call(token, CHECKS, "{\"text\":\"x\",\"alt\":1,\"media\":\"photo\"}"), 422);

        assertThat(problem.get("errors").size()).isEqualTo(2);
        problem(call(token, CHECKS, "{\"text\":\"x\",\"at\":\"soon\"}"), 422);
    }

    @Test
    void more_than_a_mebibyte_is_refused_unread() throws IOException {
        problem(call(token(ROSA, ALL), CHECKS, "\"" + "x".repeat(1 << 20) + "\""), 413);
    }

    @Test
    void without_a_good_token_nothing_is_answered() throws IOException {
        var secret = token(ROSA, ALL);
        for (var header :
                new String[] {
                    "", "Bearer ", "Bearer x", "Basic " + secret, secret, "Bearer " + secret + "x"
                }) {
            var refused =
                    mvc.post().uri(CHECKS).header("Authorization", header).content(EMMA).exchange();
            problem(refused, 401);
            assertThat(refused.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
        }
        problem(mvc.post().uri(CHECKS).content(EMMA).exchange(), 401);
    }

    @Test
    void a_session_in_a_browser_opens_nothing_here_however_the_address_is_spelled()
            throws IOException {
        problem(mvc.post().uri(CHECKS).content(EMMA).with(ROSA.calling()).exchange(), 401);
        assertThat(
                        mvc.post()
                                .uri(java.net.URI.create("/%61pi/v1/checks"))
                                .content(EMMA)
                                .with(ROSA.calling()))
                .hasStatus(401);
    }

    @Test
    void a_token_is_good_only_for_what_it_names() throws IOException {
        var checks = token(ROSA, Set.of(TokenScope.CHECKS));

        json(call(checks, CHECKS, EMMA), 200);
        problem(call(checks, "/api/v1/ask/contact", "{}"), 403);
        problem(call(checks, "/api/v1/checks/more", "{}"), 403);
    }

    @Test
    void a_token_ends_with_its_time() throws IOException {
        var secret = token(ROSA, ALL);
        clock.advance(Duration.ofDays(30).plusSeconds(1));

        problem(call(secret, CHECKS, EMMA), 401);
    }

    @Test
    void a_token_that_was_ended_is_good_for_nothing_and_only_its_own_person_ends_it()
            throws IOException {
        var rosa = Opened.account(access, ROSA);
        var dana = Opened.account(access, DANA);
        var secret = tokens.make("Script", ALL, Duration.ofDays(30), rosa).orElseThrow();
        var id = tokens.of(rosa).getFirst().id();

        assertThat(tokens.revoke(id, dana)).isFalse();
        json(call(secret, CHECKS, EMMA), 200);
        assertThat(tokens.revoke(id, rosa)).isTrue();
        assertThat(tokens.revoke(id, rosa)).isFalse();
        problem(call(secret, CHECKS, EMMA), 401);
    }

    @Test
    void the_token_of_a_closed_account_is_good_for_nothing() throws IOException {
        var rosa = Opened.account(access, ROSA);
        var dana = Opened.account(access, DANA);
        var secret = tokens.make("Script", ALL, Duration.ofDays(30), rosa).orElseThrow();
        db.sql(
                        "INSERT INTO account_deactivation (account, made_by, made_at) VALUES (:of, :by, now())")
                .param("of", rosa.account())
                .param("by", dana.account())
                .update();

        problem(call(secret, CHECKS, EMMA), 401);
    }

    @Test
    void a_parent_with_a_token_finds_nothing_here() {
        var secret =
                tokens.make("Mine", ALL, Duration.ofDays(30), Opened.account(access, ELENA))
                        .orElseThrow();

        assertThat(call(secret, CHECKS, EMMA)).hasStatus(404);
    }

    @Test
    void too_many_calls_are_told_when_to_come_back() throws IOException {
        var secret = token(ROSA, ALL);
        for (int call = 0; call < OwnTokens.MOST_CALLS; call++) {
            assertThat(call(secret, "/api/v1/ask/none", "{}")).hasStatus(404);
        }
        var refused = call(secret, "/api/v1/ask/none", "{}");

        problem(refused, 429);
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 61);
        clock.advance(Duration.ofSeconds(61));
        assertThat(call(secret, "/api/v1/ask/none", "{}")).hasStatus(404);
    }

    @Test
    void the_database_holds_the_digest_alone() {
        var secret = token(ROSA, ALL);

        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM api_token WHERE api_token::text LIKE '%' || :it || '%'")
                                .param("it", secret)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM journal_entry WHERE journal_entry::text LIKE '%' || :it || '%'")
                                .param("it", secret)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void what_is_checked_here_is_not_kept() {
        var secret = token(ROSA, ALL);
        var before = db.sql("SELECT count(*) FROM journal_entry").query(Long.class).single();

        call(secret, CHECKS, EMMA);

        assertThat(db.sql("SELECT count(*) FROM journal_entry").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void the_description_names_every_address_and_no_other() throws IOException {
        var described = new TreeSet<String>();
        var document = json(mvc.get().uri("/api/v1/openapi.json").exchange(), 200);
        document.get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                method ->
                                                        described.add(
                                                                method.toUpperCase()
                                                                        + " "
                                                                        + path.getKey())));
        var handled = new TreeSet<String>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(
                        mapping ->
                                mapping.getPatternValues().stream()
                                        .filter(it -> it.startsWith("/api/"))
                                        .forEach(
                                                path ->
                                                        mapping.getMethodsCondition()
                                                                .getMethods()
                                                                .forEach(
                                                                        it ->
                                                                                handled.add(
                                                                                        it + " "
                                                                                                + path))));

        assertThat(described).isEqualTo(handled).hasSize(7);
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void the_description_names_every_type_of_finding() throws IOException {
        var document = json(mvc.get().uri("/api/v1/openapi.json").exchange(), 200);
        var types = new TreeSet<String>();
        document.at("/components/schemas/Finding/properties/type/enum")
                .forEach(it -> types.add(it.stringValue()));
        var ours = new TreeSet<String>();
        for (var type : FindingType.values()) {
            ours.add(type.wire());
        }

        assertThat(types).isEqualTo(ours);
    }

    private String token(Cast person, Set<TokenScope> scopes) {
        return tokens.make("Script", scopes, Duration.ofDays(30), Opened.account(access, person))
                .orElseThrow();
    }

    private MvcTestResult call(String token, String path, String body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer, int status) throws IOException {
        assertThat(answer).hasStatus(status);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode problem(MvcTestResult answer, int status) throws IOException {
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
        var problem = json(answer, status);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        return problem;
    }
}
