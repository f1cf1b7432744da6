package org.chaperone.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.tasks.Events.LINCOLN;
import static org.chaperone.app.tasks.Events.TUESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DutiesTest {

    private static final Actor TEST = Actor.system("test");

    @Autowired Duties duties;
    @Autowired Tasks tasks;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Timekeeping timekeeping;
    @Autowired Access access;
    @Autowired Journal journal;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), TEST);
        var office = Keeper.system(TEST);
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, office);
        timekeeping.open(Lincoln.ID, "", Lincoln.FIRST, Lincoln.LAST, "Regular", office);
        timekeeping.replaceDays(Lincoln.ID, "", Lincoln.MONDAY, Lincoln.SPECIAL, office);
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void a_refusal_of_what_is_public_makes_its_owner_take_it_down_in_a_school_day() {
        var made = duties.happened(Events.refused("a", TUESDAY), DANA.viewer().actor());

        assertThat(made).hasSize(1);
        assertThat(task(made.getFirst(), TOM.viewer()))
                .returns("take-down", Task::duty)
                .returns("Take down what shows Luca Moretti", Task::title)
                .returns(new Bearer.Person("t-tom"), Task::bearer)
                .returns(new Bearer.Office(Role.PRINCIPAL, LINCOLN), Task::supervisor)
                .returns(LocalDate.of(2026, 11, 25), Task::due)
                .returns(List.of(), Task::clauses)
                .returns("wilmington-ma", Task::pack)
                .returns(Evidence.ITEM_REMOVED, Task::evidence)
                .returns(TaskState.OPEN, Task::state);
        assertThat(journal.about("task:" + made.getFirst()))
                .singleElement()
                .returns("task-made", Recorded::kind);
    }

    @Test
    void due_days_are_counted_over_the_days_off_of_that_person_s_school() {
        var wednesday = Instant.parse("2026-11-25T19:00:00Z");
        var made = duties.happened(Events.refused("a", wednesday), TEST);

        assertThat(task(made.getFirst(), TOM.viewer()).due()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void where_no_calendar_reaches_weekdays_count() {
        var saturdayInJuly = Instant.parse("2027-07-10T16:00:00Z");
        var made = duties.happened(Events.refused("a", saturdayInJuly), TEST);

        assertThat(task(made.getFirst(), TOM.viewer()).due()).isEqualTo(LocalDate.of(2027, 7, 12));
    }

    @Test
    void the_day_of_an_event_is_the_district_s() {
        var lateTuesday = Instant.parse("2026-11-25T04:30:00Z");
        var made = duties.happened(Events.refused("a", lateTuesday), TEST);

        assertThat(task(made.getFirst(), TOM.viewer()).due()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void the_same_event_never_makes_the_same_task_twice() {
        assertThat(duties.happened(Events.refused("a", TUESDAY), TEST)).hasSize(1);
        assertThat(duties.happened(Events.refused("a", TUESDAY.plusSeconds(60)), TEST)).isEmpty();
        assertThat(duties.happened(Events.refused("b", TUESDAY), TEST)).hasSize(1);
        assertThat(tasks.waiting(TOM.viewer())).isEqualTo(2);
    }

    @Test
    @Clause({"WILM-MA-3b4", "WILM-MA-3b4-ii"})
    void issuing_addresses_makes_the_principal_see_to_the_notices_until_all_are_delivered() {
        var rosa = Opened.account(access, ROSA);
        var made = duties.happened(Events.addresses("a", TUESDAY), TEST);

        assertThat(task(made.getFirst(), rosa))
                .returns(new Bearer.Office(Role.PRINCIPAL, LINCOLN), Task::bearer)
                .returns(Bearer.SUPERINTENDENT, Task::supervisor)
                .returns(List.of("WILM-MA-3b4", "WILM-MA-3b4-ii"), Task::clauses)
                .satisfies(it -> assertThat(it.say()).contains("write from the assigned address"));
        assertThat(tasks.open(made.getFirst(), TOM.viewer())).isEmpty();
        assertThat(duties.proven(Evidence.NOTICE_DELIVERED, "class:5", "", null, TEST)).isEmpty();
        assertThat(duties.proven(Evidence.ITEM_REMOVED, "class:4", "", null, TEST)).isEmpty();
        assertThat(duties.proven(Evidence.NOTICE_DELIVERED, "class:4", "All 23.", null, TEST))
                .isEqualTo(made);
        assertThat(task(made.getFirst(), rosa).state()).isEqualTo(TaskState.DONE);
        assertThat(tasks.open(made.getFirst(), rosa).orElseThrow().steps().getLast())
                .returns(Step.Kind.PROVEN, Step::kind)
                .returns("All 23.", Step::note);
        assertThat(duties.proven(Evidence.NOTICE_DELIVERED, "class:4", "Again.", null, TEST))
                .isEmpty();
    }

    @Test
    void evidence_about_one_person_closes_only_theirs() {
        var tom = duties.happened(Events.refused("a", TUESDAY), TEST);
        var lee = duties.happened(owned("t-lee"), TEST);

        assertThat(duties.proven(Evidence.ITEM_REMOVED, "clearance:7", "", "t-lee", TEST))
                .isEqualTo(lee);
        assertThat(task(tom.getFirst(), TOM.viewer()).state().isOpen()).isTrue();
    }

    @Test
    void who_is_not_known_is_the_principal_and_without_a_school_the_communications_office() {
        var rosa = Opened.account(access, ROSA);
        var nobody =
                new DutyEvent(
                        EventType.COWORKER_WITHDREW,
                        "a",
                        TUESDAY,
                        LINCOLN,
                        "t-lee",
                        Map.of(),
                        "post:1",
                        "/check",
                        Map.of("coworker", "Lee Park", "where", "a post"));
        var nowhere =
                new DutyEvent(
                        EventType.COWORKER_WITHDREW,
                        "b",
                        TUESDAY,
                        null,
                        "t-lee",
                        Map.of(),
                        "post:1",
                        "/check",
                        Map.of("coworker", "Lee Park", "where", "a post"));

        assertThat(task(duties.happened(nobody, TEST).getFirst(), rosa).bearer())
                .isEqualTo(new Bearer.Office(Role.PRINCIPAL, LINCOLN));
        assertThat(task(duties.happened(nowhere, TEST).getFirst(), DANA.viewer()).bearer())
                .isEqualTo(new Bearer.Office(Role.COMMUNICATIONS, null));
    }

    @Test
    void a_principal_s_own_task_is_supervised_by_the_superintendent() {
        Opened.account(access, ROSA);
        var made = duties.happened(owned("t-rosa"), TEST).getFirst();

        assertThat(task(made, INES.viewer()).supervisor()).isEqualTo(Bearer.SUPERINTENDENT);
    }

    @Test
    void before_a_policy_was_adopted_nobody_had_a_duty() {
        var before =
                duties.happened(Events.addresses("a", Instant.parse("2009-01-01T12:00:00Z")), TEST);

        assertThat(before).isEmpty();
    }

    @Test
    @Clause("WEM-IV-I")
    void a_colleague_who_takes_the_consent_back_has_what_shows_them_taken_down_by_the_clause() {
        Adopted.today(policies, "wem-mn");
        var event =
                new DutyEvent(
                        EventType.COWORKER_WITHDREW,
                        "a",
                        Instant.now(),
                        LINCOLN,
                        "t-lee",
                        Map.of("outlet.owner", "t-tom"),
                        "post:1",
                        "/check",
                        Map.of("coworker", "Lee Park", "where", "a post"));
        var made = duties.happened(event, TEST);

        assertThat(task(made.getFirst(), TOM.viewer()).clauses()).containsExactly("WEM-IV-I");
    }

    @Test
    void an_event_that_lacks_what_its_duties_tell_is_no_event() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(Map.of("student", "Luca"), Map.of(), "post:1", "/x"));
        var facts = Map.of("student", "Luca", "where", "there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(facts, Map.of("author", "t-tom"), "post:1", "/x"));
        assertThatIllegalArgumentException().isThrownBy(() -> event(facts, Map.of(), "post", "/x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(facts, Map.of(), "post:1", "//evil.example"));
    }

    private static DutyEvent event(
            Map<String, String> facts, Map<String, String> roles, String subject, String link) {
        return new DutyEvent(
                EventType.CONSENT_REFUSED_FOR_PUBLISHED,
                "a",
                TUESDAY,
                LINCOLN,
                null,
                roles,
                subject,
                link,
                facts);
    }

    private static DutyEvent owned(String owner) {
        var it = Events.refused("of " + owner, TUESDAY);
        return new DutyEvent(
                it.type(),
                it.key(),
                it.when(),
                LINCOLN,
                it.actor(),
                Map.of("outlet.owner", owner),
                it.subject(),
                it.link(),
                it.facts());
    }

    private Task task(UUID id, Viewer viewer) {
        return tasks.open(id, viewer).orElseThrow().task();
    }
}
