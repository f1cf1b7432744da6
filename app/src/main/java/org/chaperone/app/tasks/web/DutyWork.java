package org.chaperone.app.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskFilter.Order;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.tasks.TaskPart;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.app.tasks.WorkSource;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Component;

/** Somebody's tasks, grouped by what is due. */
@Component
class DutyWork implements WorkSource {

    private static final int FIRST = 10;
    private static final int LONGEST = 160;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Tasks tasks;
    private final District district;
    private final Clock clock;

    DutyWork(Tasks tasks, District district, Clock clock) {
        this.tasks = tasks;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Section> sections(Viewer viewer) {
        var mine = list(Whose.MINE, TaskState.OPEN, viewer);
        var today = LocalDate.ofInstant(clock.instant(), district.zone());
        var week = today.plusDays(DAYS_OF_A_WEEK);
        var overdue = new ArrayList<Task>();
        var now = new ArrayList<Task>();
        var soon = new ArrayList<Task>();
        var later = new ArrayList<Task>();
        for (var task : mine.tasks()) {
            if (task.state() == TaskState.OVERDUE) {
                overdue.add(task);
            } else if (!task.due().isAfter(today)) {
                now.add(task);
            } else if (!task.due().isAfter(week)) {
                soon.add(task);
            } else {
                later.add(task);
            }
        }
        var beyond = mine.count() - mine.tasks().size();
        var sections = new ArrayList<Section>();
        add("Overdue", overdue, "/tasks", overdue.size(), sections);
        add("Due today", now, "/tasks", now.size(), sections);
        add("In the next seven days", soon, "/tasks", soon.size(), sections);
        add("Later", later, "/tasks", later.size() + beyond, sections);
        others("You may act for somebody", Whose.ACTING, TaskState.OPEN, viewer, sections);
        others("Waiting for others", Whose.HANDED, TaskState.OPEN, viewer, sections);
        others("Overdue elsewhere", Whose.SUPERVISED, TaskState.OVERDUE, viewer, sections);
        return sections;
    }

    private void others(
            String title, Whose whose, TaskState state, Viewer viewer, List<Section> sections) {
        var all =
                "/tasks?whose=%s&state=%s"
                        .formatted(
                                whose.name().toLowerCase(Locale.ROOT),
                                state.name().toLowerCase(Locale.ROOT));
        add(title, list(whose, state, viewer).tasks(), all, 0, sections);
    }

    private TaskPart list(Whose whose, TaskState state, Viewer viewer) {
        return tasks.list(new TaskFilter(whose, "", state, Order.DUE), null, viewer);
    }

    private void add(
            String title, List<Task> some, String all, int waiting, List<Section> sections) {
        if (!some.isEmpty()) {
            sections.add(new Section(title, some.stream().map(this::row).toList(), all, waiting));
        }
    }

    private Row row(Task task) {
        var holder = task.holder();
        return new Row(
                "/tasks/" + task.id(),
                task.state() == TaskState.OVERDUE ? "bell" : "clock",
                task.title(),
                task.say().length() > LONGEST
                        ? task.say().substring(0, LONGEST).strip() + "…"
                        : task.say(),
                holder == null ? null : tasks.name(holder),
                task.state() == TaskState.OVERDUE ? "Was due" : "Due",
                DayWords.of(task.due()));
    }
}
