package org.chaperone.app.tasks.web;

import java.util.List;
import org.chaperone.app.directory.Named;
import org.chaperone.app.tasks.EventWords;
import org.chaperone.app.tasks.OpenedTask;
import org.chaperone.app.tasks.Step;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One task.
 *
 * @param path of its page
 * @param facts by label
 * @param clauses it rests on; empty for a product default
 * @param closes when it closes by itself, in words, or empty
 * @param colleagues to whom it can be handed
 */
public record TaskPage(
        String path,
        String title,
        String say,
        String state,
        @Nullable Tone tone,
        String link,
        List<Fact> facts,
        List<Clause> clauses,
        String closes,
        List<Row> history,
        boolean mayClose,
        boolean mayHandOver,
        boolean mayTakeBack,
        boolean mayCancel,
        List<Option> colleagues,
        TaskForm form,
        Problems problems) {

    public record Fact(String label, String value) {}

    public record Row(
            String when, String what, String by, String note, @Nullable String reference) {}

    static TaskPage of(
            OpenedTask opened,
            Names names,
            List<Clause> clauses,
            List<Named> colleagues,
            DistrictTime time,
            TaskForm form,
            Problems problems) {
        var task = opened.task();
        return new TaskPage(
                "/tasks/" + task.id(),
                task.title(),
                task.say(),
                task.state().words(),
                TasksPage.tone(task.state()),
                task.link(),
                facts(opened, names, time),
                clauses,
                task.evidence().closes(),
                opened.steps().stream().map(it -> row(it, time)).toList(),
                opened.mayClose(),
                opened.mayHandOver(),
                opened.mayTakeBack(),
                opened.mayCancel(),
                colleagues.stream().map(it -> new Option(it.id(), it.name())).toList(),
                form,
                problems);
    }

    /** Who is who, in words. */
    record Names(String bearer, @Nullable String holder, String supervisor) {}

    private static List<Fact> facts(OpenedTask opened, Names names, DistrictTime time) {
        var task = opened.task();
        var holder = names.holder();
        return List.of(
                new Fact("Due", DayWords.of(task.due())),
                new Fact("Whose duty", names.bearer()),
                new Fact("To be done by", holder == null ? names.bearer() : holder),
                new Fact("When overdue, seen by", names.supervisor()),
                new Fact("Because", EventWords.of(task.event())),
                new Fact("Since", time.at(task.madeAt())));
    }

    private static Row row(Step step, DistrictTime time) {
        return new Row(
                time.at(step.at()), step.kind().words(), step.by(), step.note(), step.reference());
    }
}
