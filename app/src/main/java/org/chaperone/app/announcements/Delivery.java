package org.chaperone.app.announcements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a student who can't reach an announcement was given instead.
 *
 * @param student their id
 * @param how or null while they wait for it
 * @param on the day, or null
 * @param notedBy the name of who ticked it, or null
 */
public record Delivery(
        UUID id,
        UUID announcement,
        String student,
        @Nullable How how,
        @Nullable LocalDate on,
        @Nullable String notedBy) {

    public enum How {
        HANDOUT("Handout"),
        EMAIL("E-mail"),
        PHONE("Phone"),
        IN_PERSON("In person"),
        NOT_NEEDED("Not needed any more");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isOpen() {
        return how == null;
    }
}
