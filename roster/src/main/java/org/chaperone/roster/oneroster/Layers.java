package org.chaperone.roster.oneroster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;
import org.chaperone.roster.oneroster.Layer.Mode;
import org.jspecify.annotations.Nullable;

/**
 * An export over what was kept of the one before it. A file that the export has whole is read from it; one that it leaves
 * out stays as it was; of one that tells changes only, rows are replaced by their ids.
 */
final class Layers {

    private final Layer own;
    private final @Nullable Layer earlier;
    private final Problems problems;
    private final KeptCopy copy;
    private boolean alone = true;

    Layers(Layer own, @Nullable Layer earlier, Problems problems, KeptCopy copy) {
        this.own = own;
        this.earlier = earlier;
        this.problems = problems;
        this.copy = copy;
    }

    boolean isThere(OneRosterFile file) {
        return own.mode(file) != Mode.ABSENT
                || (earlier != null && earlier.mode(file) != Mode.ABSENT);
    }

    /** Whether all that was handed on came from the export itself. */
    boolean isAlone() {
        return alone;
    }

    /**
     * Hands on every row.
     *
     * @return whether all of it could be read
     */
    boolean forEach(OneRosterFile file, Consumer<Row> action) {
        alone &= own.mode(file) == Mode.BULK || !isThere(file);
        copy.begin(file, metadata(file));
        Consumer<Row> keepAnd =
                row -> {
                    copy.add(row);
                    action.accept(row);
                };
        return switch (own.mode(file)) {
            case BULK -> own.forEach(file, keepAnd);
            case ABSENT -> earlier == null || earlier.forEach(file, keepAnd);
            case DELTA -> merge(file, keepAnd);
        };
    }

    private LinkedHashSet<String> metadata(OneRosterFile file) {
        var names = new LinkedHashSet<>(own.metadata(file));
        if (earlier != null && own.mode(file) != Mode.BULK) {
            names.addAll(earlier.metadata(file));
        }
        return names;
    }

    private boolean merge(OneRosterFile file, Consumer<Row> action) {
        if (earlier == null) {
            problems.addFatal(
                    file.file(),
                    0,
                    0,
                    "holds changes only, and there is no full export yet that they could change;"
                            + " expected a full export (bulk) first");
            return false;
        }
        Map<String, Row> changed = new LinkedHashMap<>();
        var whole = own.forEach(file, row -> take(row, changed));
        whole &=
                earlier.forEach(
                        file,
                        row -> {
                            var newer = changed.get(row.key());
                            if (newer == null) {
                                action.accept(row);
                            } else if (isOlder(newer, row)) {
                                newer.report(
                                        "dateLastModified",
                                        "is older than what is known; the change is passed over");
                                changed.remove(row.key());
                                action.accept(row);
                            }
                        });
        changed.values().forEach(action);
        return whole;
    }

    /** Of two changes to one row the later counts. */
    private static void take(Row row, Map<String, Row> changed) {
        var before = changed.get(row.key());
        if (before == null || !isOlder(row, before)) {
            changed.put(row.key(), row);
        }
    }

    private static boolean isOlder(Row one, Row other) {
        var mine = one.modified();
        return mine.isPresent()
                && other.modified().filter(it -> it.isAfter(mine.get())).isPresent();
    }
}
