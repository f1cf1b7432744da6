package org.chaperone.policy.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of an input before anything is refused, so that one reading shows them all. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, String message) {
        found.add(new Problem(place.file(), place.line(), place.column(), message));
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(found::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** All problems, by file and place. */
    public List<Problem> all() {
        return found.stream().sorted().distinct().toList();
    }

    /**
     * @throws Rejected with all problems, when there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Rejected(all());
        }
    }
}
