package org.chaperone.app.consent.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.reading.Problem;

/**
 * What a file would change, before it does.
 *
 * @param planned one for each student and signer of whom something changes
 * @param counts how many answers of each kind
 * @param refusedBefore how many students earlier imports of this form have a no of
 * @param turned how many students' no would become a yes
 * @param problems with the file, by line; rows with one are left out
 */
record ImportPlan(
        List<Planned> planned,
        Map<Planned.Kind, Integer> counts,
        int refusedBefore,
        int turned,
        List<Problem> problems) {

    /** So many students' refusals may turn at most without somebody answering for it. */
    private static final int TURNED = 3;

    /** Or so many of a hundred. */
    private static final int PERCENT = 5;

    ImportPlan {
        planned = List.copyOf(planned);
        counts = Map.copyOf(new EnumMap<>(counts));
        problems = List.copyOf(problems);
    }

    /** Whether so many refusals would be gone that somebody must say why. */
    boolean needsReason() {
        return turned > TURNED && turned * 100 > refusedBefore * PERCENT;
    }

    int count(Planned.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
