package org.chaperone.app.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.ui.District;
import org.chaperone.policy.Pack;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.duty.Falling;
import org.chaperone.policy.duty.SchoolDays;
import org.chaperone.policy.duty.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What capabilities tell of, so that duties fall due and are seen to be done. Both verbs belong into the transaction of what
 * they tell of.
 *
 * <pre>
 * duties.happened(
 *         new DutyEvent(
 *                 EventType.CONSENT_REFUSED_FOR_PUBLISHED,
 *                 "clearance:" + id + "/student:s-luca",
 *                 clock.instant(),
 *                 "org-lincoln",
 *                 null,
 *                 Map.of("outlet.owner", "t-tom"),
 *                 "clearance:" + id,
 *                 "/photos/clearances/" + id,
 *                 Map.of("student", "Luca Moretti", "where", "the post of May 3")),
 *         actor);
 * duties.proven(Evidence.ITEM_REMOVED, "clearance:" + id, "It is gone since May 4.", null, actor);
 * </pre>
 */
@Service
public class Duties {

    static final String SUBJECT = "task:";

    private final Policies policies;
    private final Directory directory;
    private final SchoolTime time;
    private final Reaches reaches;
    private final TaskRows rows;
    private final Journal journal;
    private final District district;
    private final Clock clock;

    Duties(
            Policies policies,
            Directory directory,
            SchoolTime time,
            Reaches reaches,
            TaskRows rows,
            Journal journal,
            District district,
            Clock clock) {
        this.policies = policies;
        this.directory = directory;
        this.time = time;
        this.reaches = reaches;
        this.rows = rows;
        this.journal = journal;
        this.district = district;
        this.clock = clock;
    }

    /**
     * Makes the tasks of every duty that this event makes fall due, by the edition in force on its day. Telling of the same
     * event again makes nothing.
     *
     * @param by who causes it, for the journal
     * @return the tasks made now; none before a policy is adopted
     */
    @Transactional
    public List<UUID> happened(DutyEvent event, Actor by) {
        var day = LocalDate.ofInstant(event.when(), district.zone());
        return policies.adoption(day).map(policies::pack).stream()
                .flatMap(
                        pack ->
                                Falling.after(pack.duties(), event.type(), event.facts()).stream()
                                        .map(duty -> make(duty, pack, event, day, by)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Closes the open tasks about this subject that wait for this evidence.
     *
     * @param words what is known, for whoever reads the task later
     * @param person only tasks of this person, by their id in the directory, or null for everybody's
     * @param by who caused it
     * @return the tasks that are done now
     */
    @Transactional
    public List<UUID> proven(
            Evidence evidence, String subject, String words, @Nullable String person, Actor by) {
        var closed =
                rows.awaiting(evidence, subject, person == null ? null : new Bearer.Person(person));
        var at = clock.instant();
        for (var id : closed) {
            rows.end(id, TaskState.DONE, at);
            rows.step(id, new Step(Step.Kind.PROVEN, at, "Chaperone", words, null), by);
            journal.record(
                    new Entry(
                            by,
                            "task-proven",
                            SUBJECT + id,
                            Map.of("evidence", evidence.word(), "subject", subject)));
        }
        return closed;
    }

    /**
     * A piece of work that a procedure gives to somebody, due so many school days from now as they count them. Telling of the
     * same again makes nothing.
     *
     * @return the last day on which it is in time
     */
    @Transactional
    public LocalDate assign(Assignment it, Actor by) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, district.zone());
        var due = days(it.bearer(), it.school()).after(today, it.within());
        var task =
                new Task(
                        new UUID(0, 0),
                        it.id(),
                        it.pack(),
                        it.edition(),
                        it.clauses(),
                        it.title(),
                        it.say(),
                        Evidence.REQUEST_DECIDED,
                        it.school(),
                        it.subject(),
                        it.link(),
                        Assignment.EVENT,
                        it.causedBy(),
                        it.bearer(),
                        null,
                        reaches.supervisor(
                                it.bearer(), Objects.requireNonNullElse(it.school(), "")),
                        at,
                        due,
                        TaskState.OPEN,
                        null);
        var reminders =
                due.minusDays(1).isAfter(today) ? List.of(due.minusDays(1)) : List.<LocalDate>of();
        rows.add(
                        task,
                        it.subject(),
                        reminders,
                        due.plusDays(1).atStartOfDay(district.zone()).toInstant())
                .ifPresent(made -> note(made, task, by));
        return due;
    }

    private Optional<UUID> make(Duty duty, Pack pack, DutyEvent event, LocalDate day, Actor by) {
        var bearer = bearer(duty.who(), event);
        var school = school(bearer, event);
        var falling = Falling.of(duty, day, event.facts(), event.firstPost(), days(bearer, school));
        var at = clock.instant();
        var task =
                new Task(
                        new UUID(0, 0),
                        duty.id(),
                        pack.id(),
                        pack.edition().id(),
                        duty.clauses(),
                        falling.title(),
                        falling.say(),
                        duty.doneBy(),
                        school,
                        event.subject(),
                        event.link(),
                        event.type().word(),
                        event.actor(),
                        bearer,
                        null,
                        reaches.supervisor(bearer, Objects.requireNonNullElse(school, "")),
                        at,
                        falling.due(),
                        TaskState.OPEN,
                        null);
        var id =
                rows.add(
                        task,
                        event.key(),
                        falling.reminders(),
                        falling.due().plusDays(1).atStartOfDay(district.zone()).toInstant());
        id.ifPresent(made -> note(made, task, by));
        return id;
    }

    private void note(UUID id, Task task, Actor by) {
        rows.step(id, new Step(Step.Kind.MADE, task.madeAt(), "Chaperone", "", null), by);
        journal.record(
                new Entry(
                        by,
                        "task-made",
                        SUBJECT + id,
                        Map.of(
                                "duty", task.duty(),
                                "pack", task.pack(),
                                "edition", task.edition(),
                                "event", task.event(),
                                "subject", task.subject(),
                                "bearer", task.bearer().text(),
                                "due", task.due().toString())));
    }

    /** Where nobody is known in the role, the principal of the school, and without one the communications office. */
    private static Bearer bearer(Who who, DutyEvent event) {
        return switch (who) {
            case Who.InEvent it -> {
                var person = event.inRole(it.role());
                if (person != null) {
                    yield new Bearer.Person(person);
                }
                yield event.school() != null
                        ? new Bearer.Office(Role.PRINCIPAL, event.school())
                        : new Bearer.Office(Role.COMMUNICATIONS, null);
            }
            case Who.Office office ->
                    switch (office) {
                        case PRINCIPAL ->
                                event.school() == null
                                        ? Bearer.SUPERINTENDENT
                                        : new Bearer.Office(Role.PRINCIPAL, event.school());
                        case SUPERINTENDENT -> Bearer.SUPERINTENDENT;
                        case COMMUNICATIONS -> new Bearer.Office(Role.COMMUNICATIONS, null);
                        case TECHNOLOGY -> new Bearer.Office(Role.TECHNOLOGY, null);
                        case RECORDS -> new Bearer.Office(Role.RECORDS, null);
                        case HUMAN_RESOURCES -> new Bearer.Office(Role.HUMAN_RESOURCES, null);
                    };
        };
    }

    private @Nullable String school(Bearer bearer, DutyEvent event) {
        return event.school() != null
                ? event.school()
                : bearer.person().stream()
                        .flatMap(it -> directory.schoolsOf(it).stream())
                        .map(Named::id)
                        .findFirst()
                        .orElse(null);
    }

    /** As the school of whoever has the duty counts; Monday to Friday where its calendar doesn't reach. */
    private SchoolDays days(Bearer bearer, @Nullable String school) {
        var person =
                bearer.person()
                        .or(
                                () ->
                                        school == null
                                                ? Optional.empty()
                                                : reaches.people(bearer).stream()
                                                        .flatMap(
                                                                it ->
                                                                        Optional.ofNullable(
                                                                                it.person())
                                                                                .stream())
                                                        .findFirst());
        return (day, count) ->
                person.flatMap(it -> time.dueAfter(it, day, count))
                        .orElseGet(() -> SchoolDays.WEEKDAYS.after(day, count));
    }
}
