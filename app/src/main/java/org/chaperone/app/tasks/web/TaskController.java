package org.chaperone.app.tasks.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.tasks.OpenedTask;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskOutcome;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One task, and what is done with it. */
@Controller
@May(Who.WORKERS)
class TaskController {

    private static final String VIEW = "tasks/web/task";

    private final Tasks tasks;
    private final Policies policies;
    private final DistrictTime time;

    TaskController(Tasks tasks, Policies policies, DistrictTime time) {
        this.tasks = tasks;
        this.policies = policies;
        this.time = time;
    }

    @GetMapping("/tasks/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return Pages.show(VIEW, page(id, viewer, TaskForm.EMPTY, Problems.none()));
    }

    @PostMapping("/tasks/{id}/closing")
    ModelAndView close(@PathVariable UUID id, TaskForm form, Viewer viewer) {
        var outcome = tasks.close(id, text(form.note()), text(form.reference()), viewer);
        return answer(
                id,
                outcome,
                viewer,
                form,
                "note",
                "Say what was done, or where one can see it: at most 2,000 and 500 characters");
    }

    @PostMapping("/tasks/{id}/handing-over")
    ModelAndView handOver(@PathVariable UUID id, TaskForm form, Viewer viewer) {
        var outcome = tasks.handOver(id, text(form.to()), text(form.words()), viewer);
        return outcome == TaskOutcome.WORDS
                ? answer(id, outcome, viewer, form, "words", "Keep it under 1,800 characters")
                : answer(id, outcome, viewer, form, "to", "Choose somebody from the list");
    }

    @PostMapping("/tasks/{id}/taking-back")
    ModelAndView takeBack(@PathVariable UUID id, Viewer viewer) {
        return answer(id, tasks.takeBack(id, viewer), viewer, TaskForm.EMPTY, "note", "");
    }

    @PostMapping("/tasks/{id}/cancelling")
    ModelAndView cancel(@PathVariable UUID id, TaskForm form, Viewer viewer) {
        return answer(
                id,
                tasks.cancel(id, text(form.reason()), viewer),
                viewer,
                form,
                "reason",
                "Say why, in at most 2,000 characters");
    }

    /** What was ended or changed by somebody else meanwhile is shown as it is now. */
    private ModelAndView answer(
            UUID id,
            TaskOutcome outcome,
            Viewer viewer,
            TaskForm form,
            String field,
            String problem) {
        return switch (outcome) {
            case UNSEEN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case NOT_YOURS -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case DONE, ENDED ->
                    Pages.goTo(tasks.open(id, viewer).isPresent() ? "/tasks/" + id : "/work");
            case WORDS, NOBODY ->
                    Pages.putRight(
                            VIEW, page(id, viewer, form, Problems.none().add(field, problem)));
        };
    }

    private TaskPage page(UUID id, Viewer viewer, TaskForm form, Problems problems) {
        var opened =
                tasks.open(id, viewer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return TaskPage.of(
                opened,
                names(opened),
                clauses(opened.task()),
                opened.mayHandOver() ? tasks.colleagues(opened.task()) : List.of(),
                time,
                form,
                problems);
    }

    private TaskPage.Names names(OpenedTask opened) {
        var task = opened.task();
        var holder = task.holder();
        return new TaskPage.Names(
                tasks.name(task.bearer()),
                holder == null ? null : tasks.name(holder),
                tasks.name(task.supervisor()));
    }

    private List<Clause> clauses(Task task) {
        return policies.edition(task.pack(), task.edition())
                .map(it -> Citations.of(it, task.clauses()))
                .orElse(List.of());
    }
}
