package org.chaperone.app.policies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;

/**
 * What the district holds for one kind of information, audience and closeness of identification.
 *
 * @param clauses what the pack rests it on; empty for what the district set itself
 * @param setBy who set it, where the district set it itself
 */
public record MatrixEntry(
        Information information,
        DisclosureAudience audience,
        Identification identification,
        MatrixCell cell,
        String because,
        List<String> clauses,
        Optional<String> setBy,
        Optional<Instant> setAt) {

    public MatrixEntry {
        clauses = List.copyOf(clauses);
    }
}
