package org.chaperone.app.apps;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.ui.Problems;

/** What came of proposing an app. */
public sealed interface Proposing {

    record Done(UUID id) implements Proposing {}

    record Wrong(Problems problems) implements Proposing {}

    /**
     * Students of these classes are under the age.
     *
     * @param count how many of them
     * @param clauses that say so
     */
    record TooYoung(int count, int age, List<String> clauses) implements Proposing {}
}
