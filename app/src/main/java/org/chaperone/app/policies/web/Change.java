package org.chaperone.app.policies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.ParameterType;

/**
 * One point on which two editions differ.
 *
 * @param what the point
 * @param before what holds now; empty if nothing does
 * @param after what would hold; empty if nothing would
 */
public record Change(String what, String before, String after) {

    /** What adopting one instead of the other changes of the points that a policy may settle. */
    static List<Change> ofParameters(Pack now, Pack then, Iterable<ParameterType> types) {
        var changes = new ArrayList<Change>();
        for (var type : types) {
            var before = value(now, type);
            var after = value(then, type);
            if (!before.map(Parameter::value).equals(after.map(Parameter::value))) {
                changes.add(
                        new Change(
                                type.says(),
                                before.map(Parameter::note).orElse(""),
                                after.map(Parameter::note).orElse("")));
            }
        }
        return changes;
    }

    /** What two editions of one policy say in other words, and what only one of them says. */
    static List<Change> ofClauses(Pack now, Pack then) {
        var changes = new ArrayList<Change>();
        for (var clause : now.clauses().values()) {
            var after = then.clause(clause.id()).map(Clause::says).orElse("");
            if (!after.equals(clause.says())) {
                changes.add(new Change(clause.number(), clause.says(), after));
            }
        }
        for (var clause : then.clauses().values()) {
            if (now.clause(clause.id()).isEmpty()) {
                changes.add(new Change(clause.number(), "", clause.says()));
            }
        }
        return changes;
    }

    private static Optional<Parameter> value(Pack pack, ParameterType type) {
        return Optional.ofNullable(pack.parameters().get(type.name()));
    }
}
