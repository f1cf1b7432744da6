package org.chaperone.app.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a student, or an adult of their family, can't reach pages or accounts.
 *
 * @param person their id in the directory
 * @param source who said so, in words
 * @param notedBy the name of who put it down
 * @param endedAt when it was over, or null
 * @param endedBy the name of who said that, or null
 */
public record AccessMark(
        UUID id,
        String person,
        Kind kind,
        LocalDate since,
        String source,
        Instant notedAt,
        String notedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    public static final int LONGEST_SOURCE = 200;

    public enum Kind {
        NO_INTERNET("No internet at home"),
        NO_PAGES("Can’t reach pages or accounts");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean holds() {
        return endedAt == null;
    }
}
