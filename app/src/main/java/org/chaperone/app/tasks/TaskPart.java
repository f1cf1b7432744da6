package org.chaperone.app.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of tasks.
 *
 * @param count of the whole list
 * @param next the task that the next part comes after, or null
 */
public record TaskPart(List<Task> tasks, int count, @Nullable UUID next) {}
