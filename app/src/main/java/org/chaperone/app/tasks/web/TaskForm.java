package org.chaperone.app.tasks.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in on a task's page; each form has some of it.
 *
 * @param note what was done
 * @param reference where the evidence is
 * @param to to whom it is handed, by their id
 * @param words for them
 * @param reason why it needn't be done
 */
public record TaskForm(
        @Nullable String note,
        @Nullable String reference,
        @Nullable String to,
        @Nullable String words,
        @Nullable String reason) {

    static final TaskForm EMPTY = new TaskForm(null, null, null, null, null);
}
