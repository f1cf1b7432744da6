package org.chaperone.policy.condition;

import java.util.Set;
import java.util.TreeSet;

/**
 * The value of an expression that can't be decided.
 *
 * @param facts the facts that would have to be known, as paths such as {@code recipient.grade}; a path
 *     into a list is written {@code students[].consent}
 */
public record Unknown(Set<String> facts) {

    public Unknown {
        facts = Set.copyOf(facts);
    }

    Unknown with(Unknown other) {
        if (facts.containsAll(other.facts)) {
            return this;
        }
        var both = new TreeSet<>(facts);
        both.addAll(other.facts);
        return new Unknown(both);
    }
}
