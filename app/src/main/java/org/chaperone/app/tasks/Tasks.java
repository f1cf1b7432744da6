package org.chaperone.app.tasks;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chaperone.app.access.Access;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's tasks, and what they do with them. */
@Service
public class Tasks {

    private static final int ON_A_PAGE = 50;
    private static final Set<Role> OFFICES =
            Arrays.stream(Role.values())
                    .filter(it -> it.seesDistrict() && it != Role.ADMINISTRATOR)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_REFERENCE = 500;

    private final TaskRows rows;
    private final Reaches reaches;
    private final Directory directory;
    private final Access access;
    private final Journal journal;
    private final Clock clock;

    Tasks(
            TaskRows rows,
            Reaches reaches,
            Directory directory,
            Access access,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.reaches = reaches;
        this.directory = directory;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tasks, 50 at a time. */
    @Transactional(readOnly = true)
    public TaskPart list(TaskFilter filter, @Nullable UUID after, Viewer viewer) {
        var reach = reaches.of(viewer);
        var now = clock.instant();
        var found = rows.list(filter, reach, after, ON_A_PAGE + 1, now);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new TaskPart(
                List.copyOf(shown),
                rows.count(filter, reach, now),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /** How many are the viewer's to do. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        return rows.count(TaskFilter.open(Whose.MINE), reaches.of(viewer), clock.instant());
    }

    /** All tasks that the filter finds; who takes the list out is noted before they get it. */
    @Transactional
    public void export(TaskFilter filter, Viewer viewer, Consumer<Task> action) {
        var reach = reaches.of(viewer);
        var now = clock.instant();
        journal.record(
                new Entry(
                        viewer.actor(),
                        "tasks-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter, reach, now))));
        rows.each(filter, reach, now, action);
    }

    /** A task with its history and what the viewer may do with it; empty when it isn't there for them. */
    @Transactional(readOnly = true)
    public Optional<OpenedTask> open(UUID id, Viewer viewer) {
        var reach = reaches.of(viewer);
        return rows.one(id, clock.instant())
                .filter(it -> sees(it, reach, viewer))
                .map(
                        it ->
                                new OpenedTask(
                                        it,
                                        rows.steps(id),
                                        it.state().isOpen()
                                                && reach.does(it)
                                                && !it.evidence().isTheOnlyWay(),
                                        it.state().isOpen() && mayHandOver(it, reach),
                                        it.state().isOpen() && mayTakeBack(it, reach),
                                        it.state().isOpen() && mayCancel(it, reach, viewer)));
    }

    /**
     * It is done.
     *
     * @param note what was done, or empty when the reference says it
     * @param reference where the evidence is, or empty
     */
    @Transactional
    public TaskOutcome close(UUID id, String note, String reference, Viewer viewer) {
        var words = words(note);
        var where = words(reference);
        return change(
                id,
                viewer,
                (task, reach) -> {
                    if (!reach.does(task) || task.evidence().isTheOnlyWay()) {
                        return TaskOutcome.NOT_YOURS;
                    }
                    if (words.isEmpty() && where.isEmpty()
                            || words.length() > LONGEST_NOTE
                            || where.length() > LONGEST_REFERENCE) {
                        return TaskOutcome.WORDS;
                    }
                    rows.end(id, TaskState.DONE, clock.instant());
                    note(id, Step.Kind.CLOSED, words, where, viewer, "task-closed");
                    return TaskOutcome.DONE;
                });
    }

    /**
     * Somebody else is to do it: who works at the school of the task, or for an office of the district. The one who hands it
     * over keeps seeing it.
     */
    @Transactional
    public TaskOutcome handOver(UUID id, String to, String note, Viewer viewer) {
        return change(
                id,
                viewer,
                (task, reach) -> {
                    if (!mayHandOver(task, reach)) {
                        return TaskOutcome.NOT_YOURS;
                    }
                    var holder = new Bearer.Person(to.strip());
                    if (reach.is(holder)
                            || holder.equals(task.bearer())
                            || colleagues(task).stream()
                                    .noneMatch(it -> it.id().equals(holder.id()))) {
                        return TaskOutcome.NOBODY;
                    }
                    var said = words(note);
                    if (said.length() > LONGEST_NOTE - LONGEST_NAME) {
                        return TaskOutcome.WORDS;
                    }
                    rows.hold(id, holder);
                    var name = name(holder.id());
                    var words = said.isEmpty() ? "To " + name : "To " + name + ": " + said;
                    note(id, Step.Kind.HANDED_OVER, words, "", viewer, "task-handed-over");
                    return TaskOutcome.DONE;
                });
    }

    /** It is again of whose duty it is: by them, or by whoever holds it and gives it back. */
    @Transactional
    public TaskOutcome takeBack(UUID id, Viewer viewer) {
        return change(
                id,
                viewer,
                (task, reach) -> {
                    if (!mayTakeBack(task, reach)) {
                        return TaskOutcome.NOT_YOURS;
                    }
                    rows.hold(id, null);
                    note(id, Step.Kind.TAKEN_BACK, "", "", viewer, "task-taken-back");
                    return TaskOutcome.DONE;
                });
    }

    /** It needn't be done: by who caused it or supervises it, never by who has to do it. */
    @Transactional
    public TaskOutcome cancel(UUID id, String reason, Viewer viewer) {
        return change(
                id,
                viewer,
                (task, reach) -> {
                    if (!mayCancel(task, reach, viewer)) {
                        return TaskOutcome.NOT_YOURS;
                    }
                    var why = words(reason);
                    if (why.isEmpty() || why.length() > LONGEST_NOTE) {
                        return TaskOutcome.WORDS;
                    }
                    rows.end(id, TaskState.CANCELLED, clock.instant());
                    note(id, Step.Kind.CANCELLED, why, "", viewer, "task-cancelled");
                    return TaskOutcome.DONE;
                });
    }

    /** To whom a task can be handed, in order of names. */
    @Transactional(readOnly = true)
    public List<Named> colleagues(Task task) {
        var school = task.school();
        var staff = new HashMap<String, Named>();
        if (school != null) {
            directory.staffOf(school).forEach(it -> staff.put(it.id(), it));
        }
        access.holding(OFFICES, "", ON_A_PAGE).stream()
                .filter(it -> it.person() != null)
                .forEach(
                        it ->
                                staff.putIfAbsent(
                                        Objects.requireNonNull(it.person()),
                                        new Named(Objects.requireNonNull(it.person()), it.name())));
        return staff.values().stream()
                .filter(it -> !it.id().equals(task.now().person().orElse("")))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** Who it is, in words. */
    @Transactional(readOnly = true)
    public String name(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Person it -> name(it.id());
            case Bearer.Office it -> {
                var school =
                        directory.schools().stream()
                                .filter(one -> one.id().equals(it.school()))
                                .map(Named::name)
                                .findFirst();
                yield it.role().words() + school.map(name -> ", " + name).orElse("");
            }
        };
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .or(() -> access.ofPerson(person).map(Viewer::name))
                .orElse("Somebody who has left");
    }

    /** As they are kept: the database takes no zero in a text. */
    private static String words(String text) {
        return text.replace("\0", "").strip();
    }

    private interface Verb {
        TaskOutcome on(Task task, Reach reach);
    }

    private TaskOutcome change(UUID id, Viewer viewer, Verb verb) {
        var reach = reaches.of(viewer);
        var task = rows.locked(id, clock.instant()).filter(it -> sees(it, reach, viewer));
        if (task.isEmpty()) {
            return TaskOutcome.UNSEEN;
        }
        return task.get().state().isOpen() ? verb.on(task.get(), reach) : TaskOutcome.ENDED;
    }

    private static boolean sees(Task task, Reach reach, Viewer viewer) {
        return reach.sees(task, Objects.requireNonNullElse(viewer.person(), ""));
    }

    /** What was handed over is taken back before it goes to another. */
    private static boolean mayHandOver(Task task, Reach reach) {
        return task.holder() == null && reach.does(task) && !task.evidence().isTheOnlyWay();
    }

    private static boolean mayTakeBack(Task task, Reach reach) {
        return task.holder() != null && (reach.is(task.bearer()) || reach.is(task.now()));
    }

    private static boolean mayCancel(Task task, Reach reach, Viewer viewer) {
        var caused = viewer.person() != null && viewer.person().equals(task.causedBy());
        return !task.evidence().isTheOnlyWay()
                && (caused || reach.is(task.supervisor()))
                && !reach.is(task.bearer())
                && !reach.does(task);
    }

    private void note(
            UUID id, Step.Kind kind, String words, String reference, Viewer viewer, String entry) {
        rows.step(
                id,
                new Step(
                        kind,
                        clock.instant(),
                        viewer.name(),
                        words,
                        reference.isEmpty() ? null : reference),
                viewer.actor());
        journal.record(
                new Entry(viewer.actor(), entry, Duties.SUBJECT + id, Map.of("note", words)));
    }
}
