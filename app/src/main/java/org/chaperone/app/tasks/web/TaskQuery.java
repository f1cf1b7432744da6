package org.chaperone.app.tasks.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskFilter.Order;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says; anything in it that isn't known counts as not said.
 *
 * @param state open when it isn't said
 */
public record TaskQuery(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    static final String ANY = "any";

    TaskFilter filter() {
        var of = constant(Whose.values(), text(whose));
        var standing = constant(TaskState.values(), text(state));
        var ordered = constant(Order.values(), text(order));
        return new TaskFilter(
                of == null ? Whose.MINE : of,
                text(q).strip(),
                standing == null && !ANY.equals(state) ? TaskState.OPEN : standing,
                ordered == null ? Order.DUE : ordered);
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    /** The address of the part of the list after this task. */
    String after(UUID id) {
        return ListAddress.of("/tasks")
                .with("q", q)
                .with("whose", whose)
                .with("state", state)
                .with("order", order)
                .after(id);
    }
}
