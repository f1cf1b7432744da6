package org.chaperone.app.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@May(Who.WORKERS)
class TasksController {

    private final Tasks tasks;

    TasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    ModelAndView index(TaskQuery query, Viewer viewer) {
        return Pages.show(
                "tasks/web/tasks",
                TasksPage.of(
                        query, tasks.list(query.filter(), query.afterId(), viewer), tasks::name));
    }

    @PostMapping("/tasks/exports")
    void export(TaskQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        try (var sheet =
                new Sheet(
                        response,
                        "tasks.csv",
                        "Id",
                        "Title",
                        "What to do",
                        "Who",
                        "School",
                        "Due",
                        "State",
                        "Rests on",
                        "About",
                        "Fell due at",
                        "Ended at")) {
            tasks.export(
                    query.filter(),
                    viewer,
                    it ->
                            sheet.row(
                                    it.id().toString(),
                                    it.title(),
                                    it.say(),
                                    it.now().text(),
                                    Objects.toString(it.school(), ""),
                                    it.due().toString(),
                                    it.state().words(),
                                    TasksPage.why(it),
                                    it.subject(),
                                    it.madeAt().toString(),
                                    Objects.toString(it.endedAt(), "")));
        }
    }
}
