package org.chaperone.roster;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list by one of its references. It is put in order when first asked: many who hold a roster never ask for its classes, and of
 * those there may be millions of places. Safe for use by many threads.
 */
final class Grouped<T> {

    private final List<T> all;
    private final Function<T, String> key;
    private volatile @Nullable Map<String, List<T>> groups;

    Grouped(List<T> all, Function<T, String> key) {
        this.all = all;
        this.key = key;
    }

    /** Those with this reference, in the order of the list. */
    List<T> of(String id) {
        var known = groups;
        return (known == null ? group() : known).getOrDefault(id, List.of());
    }

    private synchronized Map<String, List<T>> group() {
        var known = groups;
        if (known == null) {
            known =
                    all.stream()
                            .collect(
                                    collectingAndThen(
                                            groupingBy(
                                                    key, collectingAndThen(toList(), List::copyOf)),
                                            Map::copyOf));
            groups = known;
        }
        return known;
    }
}
