package org.chaperone.app.policies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition to adopt.
 *
 * @param inForceFrom the first day that it is acted by
 * @param decidedOn the day of the decision; needed where the policy wants a vote
 * @param vote the reference of the decision; needed where the policy wants a vote
 */
public record Adopting(
        String pack,
        String edition,
        LocalDate inForceFrom,
        Optional<LocalDate> decidedOn,
        Optional<String> vote) {

    public Adopting {
        vote = vote.map(String::strip).filter(it -> !it.isEmpty());
    }
}
