package org.chaperone.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another document that a policy leans on.
 *
 * @param address where it can be read; empty while the district has not attached it
 * @param questions the questions whose every answer names it
 */
public record Reference(
        String id,
        String title,
        String says,
        Optional<String> address,
        Optional<LocalDate> date,
        List<String> clauses,
        List<String> questions) {

    public Reference {
        clauses = List.copyOf(clauses);
        questions = List.copyOf(questions);
    }
}
