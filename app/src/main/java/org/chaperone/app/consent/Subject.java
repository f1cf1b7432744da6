package org.chaperone.app.consent;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom permissions are about, as far as it matters for who may speak.
 *
 * @param student whether the family speaks; others speak for themselves
 * @param birthDate null when it isn't known; then a student counts as a minor
 * @param parents ids of the parents and guardians on record
 */
record Subject(String id, boolean student, @Nullable LocalDate birthDate, Set<String> parents) {

    static final int OF_AGE = 18;

    Subject {
        parents = Set.copyOf(parents);
    }

    boolean speaksForThemselves(LocalDate day) {
        return !student || birthDate != null && !birthDate.plusYears(OF_AGE).isAfter(day);
    }
}
