package org.chaperone.policy.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Rule;

/**
 * Which clause of a pack is carried by what, and proven by what. A clause counts as covered when both
 * lists hold something, and as whole when besides nothing of it waits.
 */
public record Coverage(Pack pack, List<Line> lines) {

    /**
     * @param carriedBy such as {@code rule:no-friending}, {@code duty:notify-of-page}, {@code text:role-model}
     * @param provenBy such as {@code example:A friend request}, {@code test:RosterTest}
     */
    public record Line(Clause clause, List<String> carriedBy, List<String> provenBy) {

        public boolean covered() {
            return !carriedBy.isEmpty() && !provenBy.isEmpty();
        }

        /** Covered, and nothing of it waits. */
        public boolean whole() {
            return covered() && clause.waits().isEmpty();
        }

        /** Covered but for what it waits for. */
        public boolean inPart() {
            return covered() && clause.waits().isPresent();
        }
    }

    /**
     * @param examples of this pack, all of which must have held
     * @param tests names of tests by the clause they carry in their {@code @Clause}
     */
    public static Coverage of(
            Pack pack, List<? extends Exhibit> examples, Map<String, List<String>> tests) {
        var carried = new LinkedHashMap<String, List<String>>();
        var proven = new LinkedHashMap<String, List<String>>();
        for (var rule : pack.rules()) {
            if (rule.state() == Rule.State.LIVE) {
                note(carried, rule.clauses(), "rule:" + rule.id());
            }
        }
        pack.duties().forEach(it -> note(carried, it.clauses(), "duty:" + it.id()));
        pack.notices().forEach(it -> note(carried, it.clauses(), "notice:" + it.id()));
        pack.procedures().forEach(it -> note(carried, it.allClauses(), "procedure:" + it.id()));
        pack.records().forEach(it -> note(carried, it.clauses(), "record:" + it.kind().word()));
        pack.guidance().forEach(it -> note(carried, it.clauses(), "text:" + it.id()));
        pack.references().forEach(it -> note(carried, it.clauses(), "reference:" + it.id()));
        pack.glossary().forEach(it -> note(carried, it.clauses(), "term:" + it.word()));
        pack.matrix().rows().forEach(it -> note(carried, it.clauses(), "matrix"));
        note(carried, pack.editionClauses(), "edition:" + pack.edition().id());
        examples.forEach(it -> note(proven, it.clauses(), "example:" + it.name()));
        tests.forEach(
                (clause, names) ->
                        names.forEach(it -> note(proven, List.of(clause), "test:" + it)));
        var lines = new ArrayList<Line>();
        for (var clause : pack.clauses().values()) {
            lines.add(
                    new Line(
                            clause,
                            carried.getOrDefault(clause.id(), List.of()),
                            proven.getOrDefault(clause.id(), List.of())));
        }
        return new Coverage(pack, List.copyOf(lines));
    }

    private static void note(Map<String, List<String>> by, List<String> clauses, String what) {
        for (var clause : clauses) {
            var list = by.computeIfAbsent(clause, it -> new ArrayList<>());
            if (!list.contains(what)) {
                list.add(what);
            }
        }
    }

    /** Capabilities that this pack needs, in alphabetical order. */
    public List<String> features() {
        var features = new TreeSet<String>();
        lines.forEach(it -> features.add(it.clause().feature()));
        return List.copyOf(features);
    }

    public List<Line> of(String feature) {
        return lines.stream().filter(it -> it.clause().feature().equals(feature)).toList();
    }
}
