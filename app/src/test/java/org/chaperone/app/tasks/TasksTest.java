package org.chaperone.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.tasks.TaskFilter.Order;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TasksTest {

    private static final Actor TEST = Actor.system("test");

    @Autowired Duties duties;
    @Autowired Tasks tasks;
    @Autowired Designees designees;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Access access;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    private UUID id;

    /** Tom has to take something down; Dana caused it, Rosa supervises it. */
    @BeforeEach
    void aTask() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), TEST);
        Adopted.by(policies, "wilmington-ma");
        id = duties.happened(Events.refused("a", clock.instant()), TEST).getFirst();
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            mode = Mode.EXCLUDE,
            names = {"TOM", "DANA", "ROSA"})
    void others_do_not_see_it_and_can_do_nothing_with_it(Cast person) {
        var viewer = person.viewer();
        assertThat(tasks.open(id, viewer)).isEmpty();
        assertThat(tasks.close(id, "done", "", viewer)).isEqualTo(TaskOutcome.UNSEEN);
        assertThat(tasks.handOver(id, "t-lee", "", viewer)).isEqualTo(TaskOutcome.UNSEEN);
        assertThat(tasks.takeBack(id, viewer)).isEqualTo(TaskOutcome.UNSEEN);
        assertThat(tasks.cancel(id, "why", viewer)).isEqualTo(TaskOutcome.UNSEEN);
        for (var whose : Whose.values()) {
            assertThat(tasks.list(TaskFilter.open(whose), null, viewer).tasks()).isEmpty();
        }
        assertThat(task().state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void who_has_it_closes_it_with_evidence_once() {
        assertThat(tasks.close(id, " ", "", TOM.viewer())).isEqualTo(TaskOutcome.WORDS);
        assertThat(tasks.close(id, "x".repeat(2001), "", TOM.viewer()))
                .isEqualTo(TaskOutcome.WORDS);
        assertThat(tasks.close(id, "", "x".repeat(501), TOM.viewer())).isEqualTo(TaskOutcome.WORDS);
        assertThat(tasks.close(id, "\0", "\0", TOM.viewer())).isEqualTo(TaskOutcome.WORDS);
        assertThat(tasks.close(id, "Taken\0 down", "folder 7", TOM.viewer()))
                .isEqualTo(TaskOutcome.DONE);
        assertThat(tasks.close(id, "Again", "", TOM.viewer())).isEqualTo(TaskOutcome.ENDED);

        var open = tasks.open(id, TOM.viewer()).orElseThrow();
        assertThat(open.task().state()).isEqualTo(TaskState.DONE);
        assertThat(open.steps().getLast())
                .returns(Step.Kind.CLOSED, Step::kind)
                .returns("Tom Becker", Step::by)
                .returns("Taken down", Step::note)
                .returns("folder 7", Step::reference);
        assertThat(open)
                .returns(false, OpenedTask::mayClose)
                .returns(false, OpenedTask::mayHandOver);
        assertThat(journal.about("task:" + id))
                .extracting(Recorded::kind)
                .containsExactly("task-closed", "task-made");
        assertThat(tasks.waiting(TOM.viewer())).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"DANA", "ROSA"})
    void who_caused_or_supervises_it_sees_it_and_cannot_close_it_or_hand_it_on(Cast person) {
        assertThat(tasks.close(id, "done", "", person.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.handOver(id, "t-sam", "", person.viewer()))
                .isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.takeBack(id, person.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(task().state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void it_is_handed_to_a_colleague_and_both_see_it() {
        var sam = Opened.account(access, SAM);
        assertThat(tasks.handOver(id, "t-sam", "You have the page", TOM.viewer()))
                .isEqualTo(TaskOutcome.DONE);

        assertThat(titles(Whose.MINE, TOM)).isEmpty();
        assertThat(titles(Whose.HANDED, TOM)).hasSize(1);
        assertThat(titles(Whose.MINE, SAM)).hasSize(1);
        assertThat(tasks.close(id, "done", "", TOM.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.open(id, sam).orElseThrow().steps().getLast().note())
                .isEqualTo("To Sam Okafor: You have the page");
        assertThat(tasks.handOver(id, "t-rosa", "", SAM.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.close(id, "done", "", sam)).isEqualTo(TaskOutcome.DONE);
        assertThat(titles(Whose.HANDED, TOM)).isEmpty();
    }

    @Test
    void it_is_handed_to_nobody_who_does_not_work_there() {
        for (var nobody :
                List.of(
                        "",
                        " ",
                        "t-tom",
                        "t-maya",
                        "t-lee",
                        "s-luca",
                        "g-elena",
                        "t-nobody",
                        "t\0")) {
            assertThat(tasks.handOver(id, nobody, "", TOM.viewer()))
                    .as(nobody)
                    .isEqualTo(TaskOutcome.NOBODY);
        }
        assertThat(task().holder()).isNull();
        assertThat(tasks.colleagues(task()))
                .extracting(Named::id)
                .contains("t-rosa")
                .doesNotContain("t-tom", "t-maya", "t-lee", "t-sam");
    }

    @Test
    void it_is_taken_back_by_whose_it_is_or_given_back_by_who_holds_it() {
        tasks.handOver(id, "t-rosa", "", TOM.viewer());
        assertThat(tasks.takeBack(id, DANA.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.takeBack(id, TOM.viewer())).isEqualTo(TaskOutcome.DONE);
        assertThat(tasks.takeBack(id, TOM.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        tasks.handOver(id, "t-rosa", "", TOM.viewer());
        assertThat(tasks.takeBack(id, ROSA.viewer())).isEqualTo(TaskOutcome.DONE);
        assertThat(titles(Whose.MINE, TOM)).hasSize(1);
    }

    @Test
    void who_caused_or_supervises_it_cancels_it_with_a_reason_and_whose_it_is_cannot() {
        assertThat(tasks.cancel(id, "why", TOM.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
        assertThat(tasks.cancel(id, "\0 ", DANA.viewer())).isEqualTo(TaskOutcome.WORDS);
        assertThat(tasks.cancel(id, "Entered by mistake", DANA.viewer()))
                .isEqualTo(TaskOutcome.DONE);
        assertThat(task().state()).isEqualTo(TaskState.CANCELLED);

        var other = duties.happened(Events.refused("b", clock.instant()), TEST).getFirst();
        assertThat(tasks.cancel(other, "Not ours", ROSA.viewer())).isEqualTo(TaskOutcome.DONE);
    }

    @Test
    void a_supervisor_who_holds_it_cannot_cancel_it() {
        tasks.handOver(id, "t-rosa", "", TOM.viewer());
        assertThat(tasks.cancel(id, "why", ROSA.viewer())).isEqualTo(TaskOutcome.NOT_YOURS);
    }

    @Test
    void past_its_day_it_is_overdue_and_stands_before_its_supervisor() {
        assertThat(titles(Whose.SUPERVISED, ROSA, TaskState.OVERDUE)).isEmpty();
        clock.advance(Duration.ofDays(6));

        assertThat(task().state()).isEqualTo(TaskState.OVERDUE);
        assertThat(titles(Whose.SUPERVISED, ROSA, TaskState.OVERDUE)).hasSize(1);
        assertThat(titles(Whose.SUPERVISED, MARCUS, TaskState.OVERDUE)).isEmpty();
        assertThat(titles(Whose.SUPERVISED, INES, TaskState.OVERDUE)).isEmpty();
        assertThat(titles(Whose.MINE, TOM, TaskState.OPEN)).hasSize(1);
        assertThat(tasks.close(id, "late, but done", "", TOM.viewer())).isEqualTo(TaskOutcome.DONE);
    }

    @Test
    void a_designee_acts_for_a_principal_in_their_matters_at_their_school_while_it_lasts() {
        var rosa = Opened.account(access, ROSA);
        var addresses = duties.happened(Events.addresses("x", clock.instant()), TEST).getFirst();
        assertThat(tasks.open(addresses, TOM.viewer())).isEmpty();
        var today = designees.today();
        designees.name("t-lee", Scope.COMMENTS, "org-lincoln", today, today.plusDays(5), rosa);
        assertThat(tasks.open(addresses, LEE.viewer())).isEmpty();
        designees.name("t-tom", Scope.POSTS, "org-lincoln", today, today.plusDays(5), rosa);

        assertThat(titles(Whose.ACTING, TOM)).hasSize(1);
        clock.advance(Duration.ofDays(7));
        assertThat(tasks.open(addresses, TOM.viewer())).isEmpty();
        clock.reset();
        assertThat(tasks.close(addresses, "All told", "", TOM.viewer()))
                .isEqualTo(TaskOutcome.DONE);
        assertThat(tasks.open(addresses, rosa).orElseThrow().steps().getLast().by())
                .isEqualTo("Tom Becker");
    }

    @Test
    void tasks_are_found_by_words_and_state_fifty_at_a_time() {
        for (var i = 0; i < 52; i++) {
            duties.happened(Events.refused("n" + i, clock.instant()), TEST);
        }
        var all = new TaskFilter(Whose.MINE, "LUCA", TaskState.OPEN, Order.DUE);
        var first = tasks.list(all, null, TOM.viewer());
        var second = tasks.list(all, first.next(), TOM.viewer());

        assertThat(first.count()).isEqualTo(53);
        assertThat(first.tasks()).hasSize(50).doesNotContainAnyElementsOf(second.tasks());
        assertThat(second.tasks()).hasSize(3);
        for (var order : Order.values()) {
            var by = new TaskFilter(Whose.MINE, "", null, order);
            var half = tasks.list(by, null, TOM.viewer());
            assertThat(tasks.list(by, half.next(), TOM.viewer()).tasks()).hasSize(3);
        }
        assertThat(
                        tasks.list(
                                        new TaskFilter(Whose.MINE, "%", null, Order.DUE),
                                        null,
                                        TOM.viewer())
                                .count())
                .isZero();
        assertThat(
                        tasks.list(
                                        new TaskFilter(
                                                Whose.MINE, "", TaskState.DONE, Order.NEWEST),
                                        null,
                                        TOM.viewer())
                                .count())
                .isZero();
        assertThat(titles(Whose.MINE, MAYA)).isEmpty();
    }

    private List<String> titles(Whose whose, Cast person) {
        return titles(whose, person, TaskState.OPEN);
    }

    private List<String> titles(Whose whose, Cast person, TaskState state) {
        return tasks
                .list(new TaskFilter(whose, "", state, Order.DUE), null, person.viewer())
                .tasks()
                .stream()
                .map(Task::title)
                .toList();
    }

    private Task task() {
        return tasks.open(id, ROSA.viewer()).orElseThrow().task();
    }
}
