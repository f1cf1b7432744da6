package org.chaperone.app.policies.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.policies.Provision;
import org.chaperone.app.policies.Search;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.Clause;
import org.chaperone.policy.reading.Wire;

/**
 * What narrows the list of clauses, as it stands in the address; empty texts narrow nothing.
 *
 * @param q words to find
 * @param kind such as {@code prohibition}
 * @param mode such as {@code decide}
 * @param capability such as {@code post-screening}
 * @param carried {@code yes} or {@code no}
 */
public record PolicyFilter(String q, String kind, String mode, String capability, String carried) {

    public PolicyFilter {
        q = q == null ? "" : q.strip();
        kind = kind == null ? "" : kind;
        mode = mode == null ? "" : mode;
        capability = capability == null ? "" : capability;
        carried = carried == null ? "" : carried;
    }

    Search search() {
        return Search.of(q);
    }

    /** Whether more narrows the list than the words to find. */
    public boolean chosen() {
        return !(kind + mode + capability + carried).isEmpty();
    }

    public boolean isEmpty() {
        return q.isEmpty() && !chosen();
    }

    boolean fits(Provision provision) {
        var clause = provision.clause();
        return search().fits(clause.id(), clause.number(), clause.section(), clause.says())
                && (kind.isEmpty() || Wire.word(clause.kind()).equals(kind))
                && (mode.isEmpty() || Wire.word(clause.mode()).equals(mode))
                && (capability.isEmpty()
                        || clause.feature().equals(capability)
                        || clause.also().contains(capability))
                && (carried.isEmpty() || provision.carried() == carried.equals("yes"));
    }

    static List<Option> kinds() {
        return Arrays.stream(Clause.Kind.values())
                .map(it -> new Option(Wire.word(it), Words.of(it)))
                .toList();
    }

    static List<Option> modes() {
        return Arrays.stream(Clause.Mode.values())
                .map(it -> new Option(Wire.word(it), Words.of(it)))
                .toList();
    }

    static List<Option> capabilities(List<Provision> all) {
        return all.stream()
                .map(it -> it.clause().feature())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(it -> new Option(it, Words.ofCapability(it)))
                .toList();
    }
}
