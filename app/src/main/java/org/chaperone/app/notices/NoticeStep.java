package org.chaperone.app.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a notice.
 *
 * @param by a name
 * @param day on which it was handed out or posted
 * @param undone whether a later step undid it
 */
public record NoticeStep(
        UUID id,
        UUID notice,
        Kind kind,
        Instant at,
        String by,
        @Nullable LocalDate day,
        String note,
        boolean undone) {

    public enum Kind {
        MAILED("E-mail written"),
        DELIVERED("E-mail delivered"),
        RETURNED("E-mail came back"),
        PRINTED("Printed"),
        HANDED_OUT("Handed out"),
        POSTED("Posted"),
        UNDONE("Undone"),
        LEFT("No longer needed"),
        AGAIN("To be sent again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether somebody puts it down as evidence. */
        public boolean isByHand() {
            return this == HANDED_OUT || this == POSTED;
        }
    }
}
