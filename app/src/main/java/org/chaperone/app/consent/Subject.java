package org.chaperone.app.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.directory.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Whom permissions are about, as far as it matters for who may speak.
 *
 * @param student whether the family speaks; others speak for themselves
 * @param birthDate null when it isn't known; then a student counts as a minor
 * @param parents the names of the parents and guardians on record, by their ids
 */
record Subject(
        String id, boolean student, @Nullable LocalDate birthDate, Map<String, String> parents) {

    static final int OF_AGE = 18;

    Subject {
        parents = Map.copyOf(parents);
    }

    /** The parent or guardian on record who is called so, by their id; empty where none is, or two are. */
    Optional<String> parentCalled(String name) {
        var called =
                parents.entrySet().stream()
                        .filter(it -> Folded.of(it.getValue()).equals(Folded.of(name)))
                        .map(Map.Entry::getKey)
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    boolean speaksForThemselves(LocalDate day) {
        return !student || birthDate != null && !birthDate.plusYears(OF_AGE).isAfter(day);
    }
}
