package org.chaperone.policy.reading;

import java.util.List;
import java.util.stream.Collectors;

/** An input that can't be taken: nothing of it was applied, and every problem is listed. */
public final class Rejected extends RuntimeException {

    private final transient List<Problem> problems;

    public Rejected(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
