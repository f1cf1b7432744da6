package org.chaperone.app.consent;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.chaperone.app.consent.Permission.May;

/**
 * What another policy would make of everything that counts today.
 *
 * @param students how many are enrolled
 * @param counts for each cell how many students by what is permitted now and what would be
 */
public record Forecast(int students, Map<Cell, Map<Turn, Integer>> counts) {

    static final Forecast NOBODY = new Forecast(0, Map.of());

    /** What is permitted now, and what would be. */
    public record Turn(May now, May then) {}

    public Forecast {
        var copied = new HashMap<Cell, Map<Turn, Integer>>();
        counts.forEach((cell, turns) -> copied.put(cell, Map.copyOf(turns)));
        counts = Map.copyOf(copied);
    }

    /** How many students stand so now. */
    public int now(Cell cell, May may) {
        return sum(cell, turn -> turn.now() == may);
    }

    /** How many students would stand so. */
    public int then(Cell cell, May may) {
        return sum(cell, turn -> turn.then() == may);
    }

    /** Of how many something else would be permitted. */
    public int changed(Cell cell) {
        return sum(cell, turn -> turn.now() != turn.then());
    }

    private int sum(Cell cell, Predicate<Turn> which) {
        return counts.getOrDefault(cell, Map.of()).entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Forecast plus(Forecast other) {
        var sum = new HashMap<Cell, Map<Turn, Integer>>();
        counts.forEach((cell, turns) -> sum.put(cell, new HashMap<>(turns)));
        other.counts.forEach(
                (cell, turns) -> {
                    var here = sum.computeIfAbsent(cell, _ -> new HashMap<>());
                    turns.forEach((turn, count) -> here.merge(turn, count, Integer::sum));
                });
        return new Forecast(students + other.students, sum);
    }
}
