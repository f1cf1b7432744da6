package org.chaperone.app.tasks;

import java.util.List;

/**
 * A task as somebody sees it.
 *
 * @param mayClose and so on: what is theirs to do with it
 */
public record OpenedTask(
        Task task,
        List<Step> steps,
        boolean mayClose,
        boolean mayHandOver,
        boolean mayTakeBack,
        boolean mayCancel) {}
