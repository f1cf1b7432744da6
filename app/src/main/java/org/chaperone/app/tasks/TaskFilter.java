package org.chaperone.app.tasks;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list, and in what order.
 *
 * @param words each must be part of what it says
 * @param state null for any; {@code OPEN} has the overdue ones in it
 */
public record TaskFilter(Whose whose, String words, @Nullable TaskState state, Order order) {

    public enum Whose {
        /** To do by the viewer. */
        MINE("Mine"),
        /** The viewer's duty, handed to somebody else. */
        HANDED("Handed over by me"),
        /** Of somebody for whom the viewer may act. */
        ACTING("I may act for somebody"),
        /** Of those whom the viewer looks after. */
        SUPERVISED("Of those I look after");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Order {
        DUE,
        NEWEST,
        TITLE
    }

    static TaskFilter open(Whose whose) {
        return new TaskFilter(whose, "", TaskState.OPEN, Order.DUE);
    }
}
