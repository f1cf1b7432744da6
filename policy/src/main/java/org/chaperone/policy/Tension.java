package org.chaperone.policy;

import java.util.List;

/**
 * Two statements of one policy that pull apart.
 *
 * @param reading how this pack reads them until the district rules
 */
public record Tension(List<String> clauses, String about, String reading) {

    public Tension {
        clauses = List.copyOf(clauses);
    }
}
