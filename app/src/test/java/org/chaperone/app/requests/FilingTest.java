package org.chaperone.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class FilingTest {

    private static final Content NOTHING = new Content("", null, Answers.NONE, List.of());

    @Autowired Filing filing;
    @Autowired Requests requests;
    @Autowired Deciding deciding;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired JdbcClient db;

    private Asked asked;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Asked.openOffices(access);
        asked = new Asked(filing, requests, deciding);
    }

    @Test
    void a_draft_is_its_requesters_alone_and_needs_nothing_yet() {
        Adopted.by(policies, "wilmington-ma");

        var id = asked.begin(RequestKind.CLASS_PAGE, NOTHING, LEE);

        assertThat(requests.open(id, LEE.viewer()).orElseThrow())
                .returns(RequestState.DRAFT, it -> it.request().state())
                .returns(true, OpenedRequest::mayWrite)
                .returns(false, OpenedRequest::mayDecide);
        assertThat(requests.open(id, MARCUS.viewer())).isEmpty();
        assertThat(filing.write(id, NOTHING, MARCUS.viewer())).isEqualTo(new Filed.NotHere());
    }

    @Test
    void begun_twice_from_one_page_it_is_begun_once() {
        Adopted.by(policies, "wilmington-ma");
        var page = UUID.randomUUID();

        var first = filing.begin(page, RequestKind.CLASS_PAGE, NOTHING, LEE.viewer());

        assertThat(filing.begin(page, RequestKind.CLASS_PAGE, NOTHING, LEE.viewer()))
                .isEqualTo(first);
        assertThat(requests.count(RequestFilter.ALL, LEE.viewer())).isEqualTo(1);
    }

    @Test
    void whoever_does_not_work_here_asks_for_nothing_and_what_no_policy_knows_is_not_asked_for() {
        assertThat(filing.begin(UUID.randomUUID(), RequestKind.CLASS_PAGE, NOTHING, LEE.viewer()))
                .isEqualTo(new Filed.NotHere());
        Adopted.by(policies, "wake-nc");
        assertThat(filing.begin(UUID.randomUUID(), RequestKind.CLASS_PAGE, NOTHING, ELENA.viewer()))
                .isEqualTo(new Filed.NotHere());
        assertThat(
                        filing.begin(
                                UUID.randomUUID(),
                                RequestKind.PERSONAL_NUMBER,
                                NOTHING,
                                LEE.viewer()))
                .isEqualTo(new Filed.NotHere());
    }

    @ParameterizedTest
    @CsvSource({
        "wake-nc, title school purpose about where use who-posts login recovery comments",
        "wichita-ks, title school why information channels where platform-reason rhythm hours administrator backup ready",
        "wilmington-ma, title school classes why where",
        "wilmington-il, title school unit benefit classes where about",
        "wem-mn, title school venue classes why where"
    })
    void all_that_is_missing_is_told_at_once_at_its_field(String pack, String fields) {
        Adopted.by(policies, pack);

        assertThat(problems(NOTHING).byField().keySet()).containsExactly(fields.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"use", "who-posts", "login", "recovery", "comments"})
    @Clause({"WAKE-12", "WAKE-14"})
    void under_wake_it_is_not_sent_without_what_was_consulted_and_the_plan_for_safety(String id) {
        Adopted.by(policies, "wake-nc");

        assertThat(problems(Asked.with(Asked.classPage("wake-nc"), id)).byField())
                .containsOnlyKeys(id);

        var sent = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wake-nc"), LEE);
        assertThat(
                        requests.open(sent, MARCUS.viewer())
                                .orElseThrow()
                                .request()
                                .content()
                                .answers()
                                .one(id))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"why", "channels", "platform-reason", "hours", "administrator", "ready"})
    @Clause({"WICHITA-37", "WICHITA-38", "WICHITA-40", "WICHITA-41"})
    void under_wichita_any_question_left_open_keeps_it_a_draft(String id) {
        Adopted.by(policies, "wichita-ks");
        var open = Asked.with(Asked.classPage("wichita-ks"), id);

        assertThat(problems(open).byField()).containsOnlyKeys(id);
        assertThat(requests.list(RequestFilter.ALL, null, 9, LEE.viewer()))
                .extracting(Request::state)
                .containsOnly(RequestState.DRAFT);

        var sent = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wichita-ks"), LEE);
        assertThat(requests.open(sent, DANA.viewer())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "why, Because",
        "channels, website",
        "channels, moon",
        "rhythm, never",
        "hours, many",
        "hours, 0",
        "hours, 61",
        "administrator, nobody",
        "administrator, t-gus",
        "backup, t-lee",
        "ready, no"
    })
    void an_answer_that_does_not_fit_is_told_at_its_field(String id, String said) {
        Adopted.by(policies, "wichita-ks");

        assertThat(problems(Asked.with(Asked.classPage("wichita-ks"), id, said)).byField())
                .containsOnlyKeys(id);
    }

    @Test
    void classes_are_of_ones_own_schools_and_students_of_those_classes() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(
                        problems(
                                        Asked.with(
                                                Asked.classPage("wilmington-ma"),
                                                "classes",
                                                "c-becker-4"))
                                .byField())
                .containsOnlyKeys("classes");
        var number = number();
        assertThat(
                        problems(
                                        RequestKind.PERSONAL_NUMBER,
                                        Asked.with(number, "participants", "s-emma"))
                                .byField())
                .containsOnlyKeys("participants");
        assertThat(problems(RequestKind.PERSONAL_NUMBER, number).byField()).isEmpty();
    }

    @Test
    @Clause("WILM-MA-3a3")
    void a_number_is_not_given_out_without_a_reason() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(problems(RequestKind.PERSONAL_NUMBER, Asked.with(number(), "reason")).byField())
                .containsOnlyKeys("reason");
    }

    @ParameterizedTest
    @CsvSource({"-1, That day is over", "0, It ends before it begins"})
    void days_are_in_order_and_not_over(int ahead, String words) {
        Adopted.by(policies, "wilmington-ma");
        var until = policies.today().plusDays(ahead).toString();

        assertThat(
                        problems(RequestKind.PERSONAL_NUMBER, Asked.with(number(), "until", until))
                                .at("until"))
                .isEqualTo(words);
    }

    @Test
    void sent_again_as_it_is_nothing_happens() {
        Adopted.by(policies, "wilmington-ma");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);

        filing.send(id, Asked.classPage("wilmington-ma"), LEE.viewer());

        assertThat(asked.open(id).versions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decided.Act.class,
            names = {"AGREED", "DECLINED"})
    void what_is_decided_is_not_withdrawn(Decided.Act act) {
        Adopted.by(policies, "wilmington-ma");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);
        asked.decide(id, act, "So it is", MARCUS);

        assertThat(filing.withdraw(id, "", LEE.viewer())).isEqualTo(Outcome.DECIDED);
    }

    @Test
    void what_was_withdrawn_is_not_decided() {
        Adopted.by(policies, "wilmington-ma");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);

        assertThat(filing.withdraw(id, "Not this year", LEE.viewer())).isEqualTo(Outcome.DONE);

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DECIDED);
        assertThat(requests.waiting(MARCUS.viewer())).isZero();
        assertThat(filing.send(id, Asked.classPage("wilmington-ma"), LEE.viewer()))
                .isEqualTo(new Filed.NotHere());
    }

    @Test
    void what_was_sent_can_not_be_altered_in_the_database() {
        Adopted.by(policies, "wilmington-ma");
        asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);

        assertThatThrownBy(() -> db.sql("UPDATE request_version SET content = '{}'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_same_content_has_the_same_digest_however_it_is_given_and_another_has_another() {
        var one = Asked.content("org-high", Map.of("a", List.of("1", "2"), "b", List.of("3")));
        var same =
                new Content(
                        " " + one.title() + "\0",
                        "org-high",
                        new Answers(
                                Map.of(
                                        "b",
                                        List.of(" 3 "),
                                        "a",
                                        List.of("1", "", "2"),
                                        "c",
                                        List.of(" "))),
                        List.of());

        assertThat(same.digest()).isEqualTo(one.digest());
        assertThat(Content.of(one.canonical())).isEqualTo(one);
        for (var other :
                List.of(
                        Asked.with(one, "a", "2", "1"),
                        Asked.with(one, "b"),
                        Asked.content(null, one.answers().by()),
                        new Content(
                                one.title(),
                                one.school(),
                                one.answers(),
                                List.of(new Content.Evidence("map.pdf", "0".repeat(64)))))) {
            assertThat(other.digest()).isNotEqualTo(one.digest());
            assertThat(Content.of(other.canonical())).isEqualTo(other);
        }
    }

    private Content number() {
        return Asked.content(
                "org-high",
                Map.of(
                        "trip", List.of("State tournament"),
                        "classes", List.of("c-soccer"),
                        "participants", List.of("s-omar", "s-grace"),
                        "from", List.of(policies.today().plusDays(3).toString()),
                        "until", List.of(policies.today().plusDays(5).toString()),
                        "number", List.of("555 0134"),
                        "reason", List.of("To be reached on the way")));
    }

    private Problems problems(Content content) {
        return problems(RequestKind.CLASS_PAGE, content);
    }

    private Problems problems(RequestKind kind, Content content) {
        var id = asked.begin(kind, content, LEE);
        return filing.send(id, content, LEE.viewer()) instanceof Filed.Wrong(var problems)
                ? problems
                : Problems.none();
    }
}
