package org.chaperone.app.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much an import changes.
 *
 * @param counts by kind, school and change
 * @param before how many there were of a kind
 */
public record ImportSummary(List<Count> counts, Map<RosterKind, Integer> before) {

    /**
     * @param school the id of a school or office, or null for what belongs to none
     */
    public record Count(RosterKind kind, @Nullable String school, RosterChange change, int count) {}

    public ImportSummary {
        counts = List.copyOf(counts);
        before = Map.copyOf(before);
    }

    public int count(RosterKind kind, RosterChange change) {
        return counts.stream()
                .filter(it -> it.kind() == kind && it.change() == change)
                .mapToInt(Count::count)
                .sum();
    }

    public int before(RosterKind kind) {
        return before.getOrDefault(kind, 0);
    }

    /** The files say what the directory knows already. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
