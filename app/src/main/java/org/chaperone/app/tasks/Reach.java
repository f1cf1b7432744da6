package org.chaperone.app.tasks;

import java.util.Set;

/**
 * What somebody has to do with tasks.
 *
 * @param mine the bearers that they are, as text
 * @param acting the bearers that they may act for today, as text with {@code |*} or {@code |school}
 */
record Reach(Set<String> mine, Set<String> acting) {

    boolean is(Bearer bearer) {
        return mine.contains(bearer.text());
    }

    boolean does(Task task) {
        return is(task.now()) || actsOn(task);
    }

    boolean actsOn(Task task) {
        var doer = task.now().text();
        return acting.contains(doer + "|*")
                || acting.contains(doer + "|" + (task.school() == null ? "" : task.school()));
    }

    boolean sees(Task task, String person) {
        return does(task)
                || is(task.bearer())
                || is(task.supervisor())
                || (!person.isEmpty() && person.equals(task.causedBy()));
    }
}
