package org.chaperone.app.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when what the register has of an outlet is taken for right.
 *
 * @param at when it was last said to be right; when it was registered, if never since
 * @param by who said so; null if nobody has since it was registered
 * @param until the last day; null where it doesn't end
 * @param state on the day of asking
 */
public record Certification(
        Instant at, @Nullable String by, @Nullable LocalDate until, State state) {

    /** How far the end is. */
    public enum State {
        HOLDS,
        /** In the last month. */
        ENDS_SOON,
        EXPIRED
    }

    static Certification of(
            Instant at, @Nullable String by, @Nullable LocalDate until, LocalDate today) {
        State state;
        if (until == null || today.isBefore(until.minusDays(Certifications.DAYS_BEFORE))) {
            state = State.HOLDS;
        } else {
            state = today.isAfter(until) ? State.EXPIRED : State.ENDS_SOON;
        }
        return new Certification(at, by, until, state);
    }
}
