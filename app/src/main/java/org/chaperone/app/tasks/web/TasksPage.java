package org.chaperone.app.tasks.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chaperone.app.tasks.Bearer;
import org.chaperone.app.tasks.Task;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.tasks.TaskPart;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as they are listed.
 *
 * @param whose of {@link Whose}, as it stands in an address
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record TasksPage(
        TaskQuery query,
        String whose,
        String state,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later) {

    public record Row(
            String href,
            String title,
            String doer,
            String due,
            String state,
            @Nullable Tone tone,
            String why) {}

    static TasksPage of(TaskQuery query, TaskPart part, Function<Bearer, String> names) {
        var filter = query.filter();
        return new TasksPage(
                query,
                ListAddress.word(filter.whose()),
                filter.state() == null ? TaskQuery.ANY : ListAddress.word(filter.state()),
                part.count() == 1 ? "1 task" : "%,d tasks".formatted(part.count()),
                part.tasks().stream().map(it -> row(it, names)).toList(),
                part.next() == null ? null : query.after(part.next()),
                query.afterId() != null);
    }

    public List<Option> everybody() {
        return Arrays.stream(Whose.values())
                .map(it -> new Option(ListAddress.word(it), it.words()))
                .toList();
    }

    public List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option("open", "To do")),
                        Stream.concat(
                                Stream.of(TaskState.OVERDUE, TaskState.DONE, TaskState.CANCELLED)
                                        .map(it -> new Option(ListAddress.word(it), it.words())),
                                Stream.of(new Option(TaskQuery.ANY, "Any"))))
                .toList();
    }

    public List<Option> orders() {
        return List.of(
                new Option("due", "When it is due"),
                new Option("newest", "Newest first"),
                new Option("title", "The alphabet"));
    }

    static @Nullable Tone tone(TaskState state) {
        return switch (state) {
            case OVERDUE -> Tone.DENY;
            case DONE -> Tone.ALLOW;
            case OPEN, CANCELLED -> null;
        };
    }

    /** The clauses it rests on, or whose expectation it is. */
    static String why(Task task) {
        return task.clauses().isEmpty() ? "Chaperone’s default" : String.join(", ", task.clauses());
    }

    private static Row row(Task task, Function<Bearer, String> names) {
        return new Row(
                "/tasks/" + task.id(),
                task.title(),
                names.apply(task.now()),
                DayWords.of(task.due()),
                task.state().words(),
                tone(task.state()),
                why(task));
    }
}
