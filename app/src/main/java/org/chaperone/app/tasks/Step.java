package org.chaperone.app.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task.
 *
 * @param by the name of who did it, or of what in Chaperone
 * @param note in their words; may be empty
 * @param reference where the evidence is, or null
 */
public record Step(Kind kind, Instant at, String by, String note, @Nullable String reference) {

    public enum Kind {
        MADE("Fell due"),
        REMINDED("Reminded"),
        OVERDUE("Became overdue"),
        HANDED_OVER("Handed over"),
        TAKEN_BACK("Taken back"),
        CLOSED("Done"),
        PROVEN("Done, as is on record"),
        CANCELLED("Cancelled");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
