package org.chaperone.policy;

import java.util.List;

/**
 * A record that clauses of a policy require.
 *
 * @param say what the policy wants it for, in a sentence
 */
public record RequiredRecord(RecordKind kind, List<String> clauses, String say) {

    public RequiredRecord {
        clauses = List.copyOf(clauses);
    }
}
