package org.chaperone.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One wording of a policy, in force from a date until the next one's.
 *
 * @param needsVote whether this policy wants the date and the reference of the decision that adopted it
 * @param adoptedBy the body that adopted it
 * @param vote the reference of the vote, where the policy asks for one
 */
public record Edition(
        String id,
        LocalDate effective,
        boolean needsVote,
        Optional<String> adoptedBy,
        Optional<LocalDate> adoptedOn,
        Optional<String> vote) {}
