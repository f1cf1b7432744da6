package org.chaperone.app.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chaperone.policy.Reference;

/**
 * Another document that the policy leans on, as the pack names it or as the district has attached it.
 *
 * @param reference with the address and the date that hold
 * @param attachedBy who attached it, where the district did
 */
public record Companion(
        Reference reference, Optional<String> attachedBy, Optional<Instant> attachedAt) {

    private static final int OLD_AFTER_YEARS = 1;

    /** As a pack names it. */
    public static Companion ofPack(Reference reference) {
        return new Companion(reference, Optional.empty(), Optional.empty());
    }

    /** Nobody has said yet where it can be read. */
    public boolean missing() {
        return reference.address().isEmpty();
    }

    /** Dated more than a year ago, so that somebody should look whether it still holds. */
    public boolean old(LocalDate today) {
        return reference
                .date()
                .filter(it -> it.isBefore(today.minusYears(OLD_AFTER_YEARS)))
                .isPresent();
    }
}
