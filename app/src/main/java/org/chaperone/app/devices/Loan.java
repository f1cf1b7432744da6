package org.chaperone.app.devices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telephone for a request, or the wish for one.
 *
 * @param borrower their id in the directory
 * @param title of the request
 * @param device null while they wait for one
 * @param since when they began to wait, or it is kept for them
 */
public record Loan(
        UUID request,
        int version,
        String borrower,
        String title,
        @Nullable Device device,
        LocalDate firstDay,
        LocalDate lastDay,
        State state,
        Instant since,
        @Nullable Instant outAt,
        @Nullable Instant backAt) {

    /** How it is with it. */
    public enum State {
        /** All are lent on those days. */
        WAITING("Waits for one"),
        /** For whoever asked, on those days. */
        KEPT("Kept"),
        OUT("Handed out"),
        BACK("Back"),
        /** Taken back, turned down or over before it was handed out. */
        OVER("Not needed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    String subject() {
        return "device-loan:" + request;
    }

    public boolean isLate(LocalDate today) {
        return state == State.OUT && lastDay.isBefore(today);
    }
}
