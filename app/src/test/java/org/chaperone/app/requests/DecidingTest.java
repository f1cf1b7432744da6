package org.chaperone.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.RequestFilter.Whose;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskOutcome;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class DecidingTest {

    @Autowired Filing filing;
    @Autowired Requests requests;
    @Autowired Deciding deciding;
    @Autowired TimePassing timekeeping;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Designees designees;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired Journal journal;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Asked asked;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Asked.openOffices(access);
        asked = new Asked(filing, requests, deciding);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WAKE-13")
    void under_wake_it_is_not_consulted_until_the_requesters_own_principal_says_so() {
        var id = classPage("wake-nc");

        assertThat(waiting(id).does()).hasToString("CONSULT");
        assertThat(asked.state(id)).isEqualTo(RequestState.SENT);
        assertThat(asked.agree(id, ROSA)).isEqualTo(Outcome.NOT_HERE);

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);

        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
        assertThat(asked.open(id).steps().getFirst().decision())
                .isNotNull()
                .returns("Marcus Webb", Decided::name);
    }

    @Test
    @Clause("WICHITA-56")
    void under_wichita_it_goes_to_the_communications_office_alone() {
        var id = classPage("wichita-ks");

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, DANA)).isEqualTo(Outcome.DONE);
        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
    }

    @Test
    @Clause("WEM-III-D-1")
    void under_wem_it_goes_to_the_technology_director_and_no_principal() {
        var id = classPage("wem-mn");

        assertThat(asked.open(id).steps()).hasSize(1);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, PRIYA)).isEqualTo(Outcome.DONE);
        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
    }

    @Test
    @Clause("WEM-III-0")
    void adopted_protected_media_need_nobodys_approval() {
        Adopted.by(policies, "wem-mn");
        var adopted = Asked.with(Asked.classPage("wem-mn"), "venue", "adopted");

        var id = asked.send(RequestKind.CLASS_PAGE, adopted, LEE);

        assertThat(asked.state(id)).isEqualTo(RequestState.APPROVED);
        assertThat(asked.open(id).steps()).isEmpty();
    }

    @Test
    @Clause("WILM-MA-PC-a3")
    void a_designee_approves_within_the_days_of_the_designation_and_not_after() {
        Adopted.by(policies, "wilmington-ma");
        var first = classPage();
        var second = classPage();
        designate(MARCUS, MAYA, Scope.APPROVALS, 2);

        assertThat(requests.waiting(MAYA.viewer())).isEqualTo(2);
        assertThat(asked.agree(first, MAYA)).isEqualTo(Outcome.DONE);
        assertThat(asked.open(first).steps().getFirst().decision())
                .returns("t-marcus", Decided::actingFor);

        clock.advance(Duration.ofDays(4));
        assertThat(requests.waiting(MAYA.viewer())).isZero();
        assertThat(asked.agree(second, MAYA)).isEqualTo(Outcome.NOT_HERE);
        assertThat(asked.state(first)).isEqualTo(RequestState.APPROVED);
        assertThat(asked.state(second)).isEqualTo(RequestState.SENT);
    }

    @Test
    void a_designee_in_other_matters_does_not_approve() {
        Adopted.by(policies, "wilmington-ma");
        var id = classPage();
        designate(MARCUS, MAYA, Scope.COMMENTS, 2);

        assertThat(asked.agree(id, MAYA)).isEqualTo(Outcome.NOT_HERE);
    }

    @Test
    void the_principal_who_asks_goes_to_the_superintendent_and_their_designee_does_not_help() {
        Adopted.by(policies, "wilmington-ma");
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), MARCUS);
        designate(MARCUS, MAYA, Scope.EVERYTHING, 9);

        var step = asked.open(id).steps().getFirst();
        assertThat(step.bearer().text()).isEqualTo("office:SUPERINTENDENT");
        assertThat(step.instead()).contains("principal asks");
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, MAYA)).isEqualTo(Outcome.NOT_HERE);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);
    }

    @Test
    void the_superintendent_who_asks_goes_to_human_resources() {
        Adopted.by(policies, "wem-mn");
        var id =
                asked.send(
                        RequestKind.SPOKESPERSON,
                        Asked.content(
                                null,
                                Map.of(
                                        "who", List.of("t-dana"),
                                        "topic", List.of("The bond issue"),
                                        "from", List.of(policies.today().toString()),
                                        "until", List.of(policies.today().plusDays(9).toString()))),
                        INES);

        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, RUTH)).isEqualTo(Outcome.DONE);
    }

    @Test
    void the_subject_of_a_request_never_decides_on_it() {
        Adopted.by(policies, "wem-mn");
        var id =
                asked.send(
                        RequestKind.SPOKESPERSON,
                        Asked.content(
                                null,
                                Map.of(
                                        "who", List.of("t-ines"),
                                        "topic", List.of("The bond issue"),
                                        "from", List.of(policies.today().toString()),
                                        "until", List.of(policies.today().plusDays(9).toString()))),
                        DANA);

        assertThat(asked.open(id).steps().getFirst().instead()).contains("is its subject");
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, RUTH)).isEqualTo(Outcome.DONE);
    }

    @Test
    void whoever_wrote_it_for_somebody_else_does_not_decide_on_it() {
        Adopted.by(policies, "wilmington-ma");
        var content = Asked.classPage("wilmington-ma");
        var id = asked.begin(RequestKind.CLASS_PAGE, content, LEE);
        // Whoever acts for the coach is the principal of the same school.
        db.sql(
                        """
                        INSERT INTO designation (principal, designee, scope, school, during, named_at, named_by)
                        VALUES ('t-lee', 't-marcus', 'POSTS', '', daterange(current_date - 1, current_date + 2, '[]'), now(), gen_random_uuid())
                        """)
                .update();
        filing.send(id, content, MARCUS.viewer());

        assertThat(asked.open(id).versions().getFirst())
                .returns("t-marcus", Version::author)
                .returns("t-lee", Version::requester);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);
    }

    @Test
    void the_database_refuses_what_the_requester_decides() {
        var id = classPage("wilmington-ma");

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO request_decision
                                                SELECT request, number, 0, digest, requester, author, subject, 'AGREED', requester,
                                                       gen_random_uuid(), 'x', '', now(), '', '', ''
                                                  FROM request_version
                                                 WHERE request = ?
                                                """)
                                        .param(id)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_decides_on_their_own");
    }

    @Test
    void the_database_refuses_a_designee_of_the_requester() {
        var id = classPage("wilmington-ma");

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO request_decision
                                                SELECT request, number, 0, digest, requester, author, subject, 'AGREED', 't-maya',
                                                       gen_random_uuid(), 'x', 't-lee', now(), '', '', ''
                                                  FROM request_version
                                                 WHERE request = ?
                                                """)
                                        .param(id)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_decides_on_their_own");
    }

    @Test
    void an_approval_is_bound_to_the_bytes_that_were_looked_at() {
        var id = classPage("wilmington-ma");
        var seen = asked.open(id).versions().getFirst().digest();
        filing.send(
                id,
                Asked.with(Asked.classPage("wilmington-ma"), "where", "Facebook"),
                LEE.viewer());

        assertThat(
                        deciding.decide(
                                id,
                                new Deciding.Word(seen, Act.AGREED, "", "", ""),
                                MARCUS.viewer()))
                .isEqualTo(Outcome.CHANGED);
        assertThat(asked.state(id)).isEqualTo(RequestState.SENT);
        assertThat(asked.open(id).steps()).allSatisfy(it -> assertThat(it.decision()).isNull());
    }

    @Test
    void a_change_voids_what_was_approved() {
        var id = classPage("wilmington-ma");
        asked.agree(id, MARCUS);

        filing.send(
                id,
                Asked.with(Asked.classPage("wilmington-ma"), "where", "Facebook"),
                LEE.viewer());

        assertThat(asked.open(id))
                .returns(2, it -> it.versions().size())
                .returns(RequestState.SENT, it -> it.request().state());
        assertThat(events.stream(ApprovalEnded.class)).hasSize(1);
        assertThat(requests.holding(RequestKind.CLASS_PAGE, policies.today())).isEmpty();
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);
    }

    @Test
    void of_two_who_decide_the_first_ones_word_counts() {
        var id = classPage("wilmington-ma");
        designate(MARCUS, MAYA, Scope.APPROVALS, 2);

        assertThat(asked.decide(id, Act.DECLINED, "Use the school's page", MAYA))
                .isEqualTo(Outcome.DONE);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DECIDED);
        assertThat(asked.state(id)).isEqualTo(RequestState.DECLINED);
        assertThat(events.stream(RequestDeclined.class)).hasSize(1);
        assertThat(events.stream(RequestApproved.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"DECLINED", "RETURNED"})
    void a_no_and_a_return_say_why(Act act) {
        var id = classPage("wilmington-ma");

        assertThat(asked.decide(id, act, "\0 ", MARCUS)).isEqualTo(Outcome.WORDS);
        assertThat(asked.decide(id, act, "x".repeat(2001), MARCUS)).isEqualTo(Outcome.WORDS);
        assertThat(asked.decide(id, act, "Name the platform", MARCUS)).isEqualTo(Outcome.DONE);
    }

    @Test
    void what_came_back_is_changed_and_sent_again_from_the_first_step() {
        var id = classPage("wilmington-ma");
        asked.decide(id, Act.RETURNED, "Name the platform", MARCUS);
        assertThat(asked.state(id)).isEqualTo(RequestState.RETURNED);

        filing.send(
                id,
                Asked.with(Asked.classPage("wilmington-ma"), "where", "Facebook"),
                LEE.viewer());

        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);
        assertThat(asked.open(id).before()).hasSize(1);
    }

    @Test
    void conditions_stay_with_the_approval() {
        var id = classPage("wilmington-ma");

        asked.decide(id, Act.AGREED, "", "First names alone", "", MARCUS);

        assertThat(asked.open(id).steps().getFirst().decision())
                .returns("First names alone", Decided::conditions);
        assertThat(events.stream(RequestApproved.class))
                .singleElement()
                .returns(id, it -> it.request().id());
        assertThat(journal.about("request:" + id))
                .extracting(Recorded::kind)
                .contains("request-decided", "request-approved");
    }

    @Test
    void each_step_is_a_task_that_nothing_but_the_decision_closes() {
        var id = classPage("wilmington-ma");
        var task = tasks.list(open(), null, MARCUS.viewer()).tasks().getFirst();

        assertThat(task)
                .returns("Decide on “JV Soccer page”", Task::title)
                .returns("/requests/" + id, Task::link)
                .returns(List.of("WILM-MA-PC-a3"), Task::clauses);
        assertThat(tasks.close(task.id(), "Done", "", MARCUS.viewer()))
                .isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.handOver(task.id(), "t-lee", "", MARCUS.viewer()))
                .isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.cancel(task.id(), "No", LEE.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);

        asked.agree(id, MARCUS);

        assertThat(tasks.open(task.id(), MARCUS.viewer()).orElseThrow().task().state())
                .isEqualTo(TaskState.DONE);
    }

    @Test
    void nothing_is_approved_by_silence_and_what_is_late_goes_up_as_well() {
        var id = classPage("wilmington-ma");
        assertThat(requests.late()).isEmpty();

        clock.advance(Duration.ofDays(30));
        assertThat(requests.late()).containsExactly(id);
        requests.late().forEach(timekeeping::lift);
        requests.late().forEach(timekeeping::lift);

        assertThat(asked.state(id)).isEqualTo(RequestState.SENT);
        assertThat(requests.late()).isEmpty();
        assertThat(requests.waiting(INES.viewer())).isEqualTo(1);
        assertThat(requests.waiting(MARCUS.viewer())).isEqualTo(1);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);
        assertThat(tasks.list(open(), null, MARCUS.viewer()).tasks()).isEmpty();
        assertThat(tasks.list(open(), null, INES.viewer()).tasks()).isEmpty();
    }

    @Test
    void an_office_that_nobody_holds_goes_up_at_once() {
        Adopted.by(policies, "wilmington-ma");
        var content =
                new Content(
                        "Grade 7 blog",
                        "org-harbor",
                        Asked.with(Asked.classPage("wilmington-ma"), "classes", "c-torres-7")
                                .answers(),
                        List.of());

        var id = asked.send(RequestKind.CLASS_PAGE, content, MAYA);

        assertThat(asked.open(id).steps().getFirst().instead()).contains("Nobody holds");
        assertThat(asked.agree(id, JOAN)).isNotEqualTo(Outcome.DONE);
        assertThat(asked.agree(id, INES)).isEqualTo(Outcome.DONE);
    }

    @Test
    void what_was_approved_ends_with_the_school_year_and_can_be_renewed() {
        var id = classPage("wilmington-ma");
        asked.agree(id, MARCUS);
        var last = asked.open(id).request().lastDay();
        assertThat(last).isNotNull();

        clock.advance(Duration.ofDays(400));
        assertThat(requests.holding(RequestKind.CLASS_PAGE, LocalDate.now())).hasSize(1);
        requests.over().forEach(timekeeping::expire);

        assertThat(asked.state(id)).isEqualTo(RequestState.EXPIRED);
        assertThat(requests.over()).isEmpty();
        assertThat(events.stream(ApprovalEnded.class)).hasSize(1);
        var renewed = filing.renew(id, LEE.viewer());
        assertThat(filing.renew(id, LEE.viewer())).isEqualTo(renewed);
        assertThat(requests.open(((Filed.Done) renewed).id(), LEE.viewer()).orElseThrow().request())
                .returns(RequestState.DRAFT, Request::state)
                .returns(id, Request::renews);
    }

    @Test
    void who_asked_and_who_may_decide_end_it_and_nobody_else() {
        var id = classPage("wilmington-ma");
        assertThat(deciding.end(id, "Over", MARCUS.viewer())).isEqualTo(Outcome.DECIDED);
        asked.agree(id, MARCUS);

        assertThat(deciding.end(id, "Over", TOM.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(deciding.end(id, " ", LEE.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(deciding.end(id, "The season is over", LEE.viewer())).isEqualTo(Outcome.DONE);
        assertThat(asked.state(id)).isEqualTo(RequestState.ENDED);
        assertThat(requests.holding(RequestKind.CLASS_PAGE, policies.today())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ROSA", "TOM", "MAYA", "JOAN", "GUS", "ELENA", "DANA", "PRIYA"})
    void others_see_nothing_of_it(Cast person) {
        var id = classPage("wilmington-ma");

        assertThat(requests.open(id, person.viewer())).isEmpty();
        assertThat(requests.list(RequestFilter.ALL, null, 9, person.viewer())).isEmpty();
        assertThat(requests.waiting(person.viewer())).isZero();
        assertThat(asked.agree(id, person)).isEqualTo(Outcome.NOT_HERE);
        assertThat(filing.withdraw(id, "", person.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(filing.send(id, Asked.classPage("wilmington-ma"), person.viewer()))
                .isEqualTo(new Filed.NotHere());
    }

    @Test
    void lists_tell_each_what_is_theirs() {
        var id = classPage("wilmington-ma");

        assertThat(ids(Whose.MINE, LEE)).containsExactly(id);
        assertThat(ids(Whose.TO_DECIDE, MARCUS)).containsExactly(id);
        assertThat(ids(Whose.MINE, MARCUS)).isEmpty();
        assertThat(ids(Whose.TO_DECIDE, LEE)).isEmpty();
        assertThat(ids(Whose.ALL, INES)).containsExactly(id);
    }

    private List<UUID> ids(Whose whose, Cast by) {
        return requests.list(RequestFilter.of(whose), null, 9, by.viewer()).stream()
                .map(Request::id)
                .toList();
    }

    private static TaskFilter open() {
        return new TaskFilter(TaskFilter.Whose.MINE, "", TaskState.OPEN, TaskFilter.Order.NEWEST);
    }

    private ReachedStep waiting(UUID id) {
        return asked.open(id).steps().getLast();
    }

    private UUID classPage(String pack) {
        Adopted.by(policies, pack);
        return asked.send(RequestKind.CLASS_PAGE, Asked.classPage(pack), LEE);
    }

    private UUID classPage() {
        return asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);
    }

    private void designate(Cast principal, Cast designee, Scope scope, int days) {
        var today = policies.today();
        var school = principal == MARCUS ? "org-high" : "";
        assertThat(
                        designees.name(
                                java.util.Objects.requireNonNull(designee.viewer().person()),
                                scope,
                                school,
                                today,
                                today.plusDays(days),
                                principal.viewer()))
                .isEqualTo(Designees.Naming.NAMED);
    }
}
