package org.chaperone.policy;

import java.util.List;
import java.util.Optional;

/**
 * One testable statement of a policy, in our own words.
 *
 * @param id as cited, such as {@code WILM-MA-3e6}
 * @param number what the district's document calls it, such as {@code 3e6}
 * @param section where in the document it stands
 * @param says the statement
 * @param feature the capability that carries it first
 * @param acceptance how one sees that it is carried
 * @param conflicts clauses of other policies that differ on the same point
 * @param waits what of it nothing carries yet; empty when all of it is carried, or none
 */
public record Clause(
        String id,
        String number,
        String section,
        String says,
        Kind kind,
        List<String> who,
        String object,
        Mode mode,
        String feature,
        List<String> also,
        String acceptance,
        List<String> conflicts,
        List<String> topics,
        Optional<String> waits) {

    /** What sort of statement a clause is. */
    public enum Kind {
        PROHIBITION,
        OBLIGATION,
        PERMISSION,
        EXCEPTION,
        RECOMMENDATION,
        DEFINITION,
        RIGHT_OF_DISTRICT
    }

    /** How a clause is mainly carried. */
    public enum Mode {
        DECIDE,
        WORKFLOW,
        DETECT,
        RECORD,
        ATTEST,
        INFORM
    }

    public Clause {
        who = List.copyOf(who);
        also = List.copyOf(also);
        conflicts = List.copyOf(conflicts);
        topics = List.copyOf(topics);
    }
}
