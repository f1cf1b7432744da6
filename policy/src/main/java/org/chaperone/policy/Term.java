package org.chaperone.policy;

import java.util.List;
import org.chaperone.policy.question.Role;

/**
 * A word that a policy uses in a sense of its own.
 *
 * @param roles of the people whom it takes in; empty for a word that means no group of people
 */
public record Term(String word, String means, List<Role> roles, List<String> clauses) {

    public Term {
        roles = List.copyOf(roles);
        clauses = List.copyOf(clauses);
    }
}
