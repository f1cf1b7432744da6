package org.chaperone.policy;

import java.util.List;

/**
 * What one policy fixes for a {@link ParameterType}; a policy that is silent has no such entry.
 *
 * @param note the value in a reader's words
 */
public record Parameter(ParameterType type, String value, String note, List<String> clauses) {

    public Parameter {
        clauses = List.copyOf(clauses);
    }
}
