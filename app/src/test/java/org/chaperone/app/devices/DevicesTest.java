package org.chaperone.app.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.devices.Devices.Outcome;
import org.chaperone.app.devices.Loan.State;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.Requests;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.procedure.Answers;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class DevicesTest {

    @Autowired Devices devices;
    @Autowired DeviceRows rows;
    @Autowired DueBack dueBack;
    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired Requests requests;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired TestClock clock;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        for (var one : new Cast[] {PRIYA, LEE, TOM, MARCUS}) {
            Opened.account(access, one);
        }
        Adopted.by(policies, "wilmington-ma");
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WILM-MA-3a-bg4")
    void with_one_free_the_first_who_asks_has_it_kept_and_an_overlapping_one_waits() {
        add("Telephone 1");

        var first = ask(LEE, 10, 14);
        var second = ask(TOM, 14, 16);
        var third = ask(MAYA, 15, 16);

        assertThat(loan(first)).returns(State.KEPT, Loan::state);
        assertThat(name(first)).isEqualTo("Telephone 1");
        assertThat(loan(second)).returns(State.WAITING, Loan::state).returns(null, Loan::device);
        assertThat(loan(third)).returns(State.KEPT, Loan::state);
    }

    @Test
    @Clause("WILM-MA-3a-bg4")
    void one_that_is_not_back_in_time_is_reminded_of_and_the_task_closes_when_it_is() {
        add("Telephone 1");
        var id = ask(LEE, 0, 2);
        assertThat(devices.handOut(id, PRIYA.viewer())).isEqualTo(Outcome.DONE);

        clock.advance(Duration.ofDays(1));
        dueBack.run();
        assertThat(mails("A telephone is due back tomorrow")).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        dueBack.run();
        assertThat(reminders()).isEmpty();

        clock.advance(Duration.ofDays(1));
        dueBack.run();
        dueBack.run();
        assertThat(reminders())
                .singleElement()
                .returns(List.of("WILM-MA-3a-bg4"), Task::clauses)
                .returns("/telephones", Task::link);

        assertThat(devices.takeBack(id, PRIYA.viewer())).isEqualTo(Outcome.DONE);
        assertThat(reminders()).isEmpty();
    }

    @Test
    void what_is_not_needed_goes_to_who_waits_longest() {
        add("Telephone 1");
        var first = ask(LEE, 10, 14);
        var second = ask(TOM, 12, 16);
        var third = ask(MAYA, 13, 13);

        filing.withdraw(first, "", LEE.viewer());

        assertThat(loan(first)).returns(State.OVER, Loan::state);
        assertThat(loan(second)).returns(State.KEPT, Loan::state);
        assertThat(loan(third)).returns(State.WAITING, Loan::state);
        assertThat(mails("A telephone is free for you")).isEqualTo(1);

        assertThat(decide(second, Act.DECLINED)).isEqualTo(decided());
        assertThat(loan(third)).returns(State.KEPT, Loan::state);
    }

    @Test
    void a_new_telephone_goes_to_who_waits_already() {
        var id = ask(LEE, 3, 5);
        assertThat(loan(id)).returns(State.WAITING, Loan::state);

        add("Telephone 1");

        assertThat(loan(id)).returns(State.KEPT, Loan::state);
    }

    @Test
    void other_days_are_looked_for_anew() {
        add("Telephone 1");
        var first = ask(LEE, 10, 14);
        var second = ask(TOM, 12, 16);

        filing.send(first, content(LEE, 20, 22), LEE.viewer());

        assertThat(loan(first))
                .returns(State.KEPT, Loan::state)
                .returns(policies.today().plusDays(20), Loan::firstDay);
        assertThat(loan(second)).returns(State.KEPT, Loan::state);
    }

    @Test
    void
            ending_the_approval_keeps_it_for_somebody_else_and_one_that_is_out_is_still_to_come_back() {
        add("Telephone 1");
        var id = ask(LEE, 0, 4);
        decide(id, Act.AGREED);
        devices.handOut(id, PRIYA.viewer());

        deciding.end(id, "We came back early", LEE.viewer());

        assertThat(loan(id)).returns(State.OUT, Loan::state);
        assertThat(devices.retire(device(), PRIYA.viewer())).isEqualTo(Outcome.IN_USE);
        devices.takeBack(id, PRIYA.viewer());
        assertThat(devices.retire(device(), PRIYA.viewer())).isEqualTo(Outcome.DONE);
        assertThat(devices.all(PRIYA.viewer())).isEmpty();
    }

    @Test
    void it_is_not_handed_out_while_somebody_else_still_has_it() {
        add("Telephone 1");
        var first = ask(LEE, 0, 1);
        var second = ask(TOM, 2, 3);
        devices.handOut(first, PRIYA.viewer());
        clock.advance(Duration.ofDays(2));

        assertThat(devices.handOut(second, PRIYA.viewer())).isEqualTo(Outcome.STILL_OUT);
        devices.takeBack(first, PRIYA.viewer());
        assertThat(devices.handOut(second, PRIYA.viewer())).isEqualTo(Outcome.DONE);
        assertThat(devices.handOut(second, PRIYA.viewer())).isEqualTo(Outcome.DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"LEE", "MARCUS", "DANA", "INES"})
    void only_the_technology_director_lends(Cast other) {
        add("Telephone 1");
        var id = ask(LEE, 0, 2);

        assertThat(devices.add("Telephone 2", "", other.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(devices.handOut(id, other.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(devices.takeBack(id, other.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(devices.retire(device(), other.viewer())).isEqualTo(Outcome.NOT_HERE);
        assertThat(devices.all(other.viewer())).isEmpty();
        assertThat(mvc.post().uri("/telephones").param("name", "X").with(other.calling()))
                .hasStatus(404);
        assertThat(loan(id)).returns(State.KEPT, Loan::state);
    }

    @Test
    void everybody_sees_their_own_loans_alone_and_who_lends_sees_all() {
        add("Telephone 1");
        ask(LEE, 1, 2);
        ask(TOM, 5, 6);

        assertThat(devices.open(LEE.viewer())).hasSize(1);
        assertThat(devices.open(DANA.viewer())).isEmpty();
        assertThat(devices.open(PRIYA.viewer())).hasSize(2);
        assertThat(mvc.get().uri("/telephones").with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Telephone 1", "Lee Park")
                .doesNotContain("Tom Becker", "Add a telephone");
        assertThat(mvc.get().uri("/telephones").with(PRIYA.calling()))
                .bodyText()
                .contains("Tom Becker", "Lee Park", "Add a telephone", "Handed out");
        assertThat(mvc.get().uri("/telephones").with(Cast.ELENA.calling())).hasStatus(404);
    }

    @Test
    void a_name_is_needed_short_and_of_one_telephone() {
        add("Telephone 1");

        assertThat(devices.add(" ", "", PRIYA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(devices.add("x".repeat(61), "", PRIYA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(devices.add("x", "1".repeat(41), PRIYA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(devices.add("Telephone 1", "555 0100", PRIYA.viewer())).isEqualTo(Outcome.DONE);
        assertThat(devices.add("Telephone 1", "555 0199", PRIYA.viewer()))
                .isEqualTo(Outcome.NAME_TAKEN);
        assertThat(devices.all(PRIYA.viewer())).hasSize(1);
        assertThat(
                        mvc.post()
                                .uri("/telephones")
                                .param("name", " ")
                                .param("number", "555 0101")
                                .with(PRIYA.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"name-error\"", "value=\"555 0101\"");
    }

    @Test
    void the_database_lends_no_telephone_twice_on_one_day() {
        add("Telephone 1");
        var first = ask(LEE, 10, 14);
        var second = ask(TOM, 14, 16);

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                UPDATE device_loan
                                                   SET state = 'KEPT', device = (SELECT device FROM device_loan WHERE request = :first)
                                                 WHERE request = :second
                                                """)
                                        .param("first", first)
                                        .param("second", second)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_at_a_time");
    }

    private static org.chaperone.app.requests.Outcome decided() {
        return org.chaperone.app.requests.Outcome.DONE;
    }

    private void add(String name) {
        assertThat(devices.add(name, "555 0100", PRIYA.viewer())).isEqualTo(Outcome.DONE);
    }

    private UUID device() {
        return rows.all().getFirst().id();
    }

    private Loan loan(UUID request) {
        return rows.loan(request).orElseThrow();
    }

    private String name(UUID request) {
        return Objects.requireNonNull(loan(request).device()).name();
    }

    private org.chaperone.app.requests.Outcome decide(UUID id, Act act) {
        var digest = requests.open(id, PRIYA.viewer()).orElseThrow().versions().getFirst().digest();
        return deciding.decide(
                id, new Deciding.Word(digest, act, "As it is", "", ""), PRIYA.viewer());
    }

    private UUID ask(Cast by, int from, int until) {
        var content = content(by, from, until);
        var id =
                ((Filed.Done)
                                filing.begin(
                                        UUID.randomUUID(),
                                        RequestKind.DEVICE_LOAN,
                                        content,
                                        by.viewer()))
                        .id();
        assertThat(filing.send(id, content, by.viewer())).isInstanceOf(Filed.Done.class);
        return id;
    }

    private Content content(Cast by, int from, int until) {
        return new Content(
                "Telephone for a trip",
                by.viewer().schools().iterator().next(),
                new Answers(
                        Map.of(
                                "trip", List.of("Tournament"),
                                "from", List.of(day(from).toString()),
                                "until", List.of(day(until).toString()))),
                List.of());
    }

    private LocalDate day(int later) {
        return policies.today().plusDays(later);
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
                .filter(it -> it.title().startsWith("Bring back"))
                .toList();
    }

    private int mails(String subject) {
        return db.sql("SELECT count(*) FROM mail_message WHERE subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
