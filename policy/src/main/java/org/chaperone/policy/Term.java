package org.chaperone.policy;

import java.util.List;

/** A word that a policy uses in a sense of its own. */
public record Term(String word, String means, List<String> clauses) {

    public Term {
        clauses = List.copyOf(clauses);
    }
}
