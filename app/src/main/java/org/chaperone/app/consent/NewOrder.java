package org.chaperone.app.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order to be put down.
 *
 * @param guardian whom it names, by their id; null for what names nobody
 * @param last null until it is ended
 * @param evidence SHA-256 of the scan
 */
public record NewOrder(
        String student,
        Order.Kind kind,
        @Nullable String guardian,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String evidence,
        String note) {

    public NewOrder {
        note = note.strip();
    }
}
