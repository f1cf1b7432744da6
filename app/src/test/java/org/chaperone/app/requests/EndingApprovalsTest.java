package org.chaperone.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.procedure.RequestKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class EndingApprovalsTest {

    @Autowired Filing filing;
    @Autowired Requests requests;
    @Autowired Deciding deciding;
    @Autowired EndingApprovals ending;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired TestClock clock;

    private Asked asked;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Asked.openOffices(access);
        Adopted.by(policies, "wilmington-ma");
        asked = new Asked(filing, requests, deciding);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void two_weeks_before_the_year_is_over_whoever_asked_is_reminded_once() {
        var id = approved();
        before(id, 15);
        ending.run();
        assertThat(reminders()).isEmpty();

        before(id, 14);
        ending.run();
        ending.run();

        assertThat(reminders())
                .singleElement()
                .returns("/requests/" + id, Task::link)
                .returns("Ask again for “%s”, or let it end".formatted(Asked.TITLE), Task::title)
                .satisfies(it -> assertThat(it.due()).isBeforeOrEqualTo(lastDay(id)));
    }

    @Test
    void asking_again_closes_the_reminder_and_a_draft_alone_does_not() {
        var id = approved();
        before(id, 10);
        ending.run();

        var draft = ((Filed.Done) filing.renew(id, LEE.viewer())).id();
        assertThat(reminders()).hasSize(1);
        filing.send(draft, Asked.classPage("wilmington-ma"), LEE.viewer());

        assertThat(reminders()).isEmpty();
        ending.run();
        assertThat(reminders()).isEmpty();
    }

    @Test
    void ending_it_closes_the_reminder() {
        var id = approved();
        before(id, 10);
        ending.run();

        deciding.end(id, "The season is over", LEE.viewer());

        assertThat(reminders()).isEmpty();
    }

    @Test
    void what_is_granted_for_a_few_days_is_not_asked_for_again() {
        var today = policies.today();
        var id =
                asked.send(
                        RequestKind.DEVICE_LOAN,
                        Asked.content(
                                "org-high",
                                Map.of(
                                        "trip", List.of("Tournament"),
                                        "from", List.of(today.toString()),
                                        "until", List.of(today.plusDays(60).toString()))),
                        LEE);
        asked.agree(id, org.chaperone.app.Cast.PRIYA);
        before(id, 5);

        ending.run();

        assertThat(reminders()).isEmpty();
    }

    private UUID approved() {
        var id = asked.send(RequestKind.CLASS_PAGE, Asked.classPage("wilmington-ma"), LEE);
        assertThat(asked.agree(id, MARCUS)).isEqualTo(Outcome.DONE);
        return id;
    }

    private LocalDate lastDay(UUID id) {
        return Objects.requireNonNull(asked.open(id).request().lastDay());
    }

    /** So many days before it ends. */
    private void before(UUID id, int days) {
        var day = lastDay(id).minusDays(days);
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(policies.today(), day)));
        assertThat(policies.today()).isEqualTo(day);
    }

    private List<Task> reminders() {
        return tasks
                .list(
                        new TaskFilter(
                                TaskFilter.Whose.MINE, "", TaskState.OPEN, TaskFilter.Order.NEWEST),
                        null,
                        LEE.viewer())
                .tasks()
                .stream()
                .filter(it -> it.title().startsWith("Ask again"))
                .toList();
    }
}
