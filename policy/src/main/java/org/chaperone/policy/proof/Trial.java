package org.chaperone.policy.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Decision.SetAside;
import org.chaperone.policy.Decision.WouldChange;
import org.chaperone.policy.Reference;
import org.chaperone.policy.Verdict;

/** Holds a decision against what an example expects of it. */
public final class Trial {

    private Trial() {}

    /** What doesn't fit, a sentence each; nothing if all does. */
    public static List<String> differences(Example example, Decision decision) {
        var expected = example.expected();
        var differences = new ArrayList<String>();
        if (!expected.verdict().isEmpty() && !expected.verdict().contains(decision.verdict())) {
            differences.add(
                    "expected %s, got %s (%s)"
                            .formatted(
                                    expected.verdict().stream()
                                            .map(Verdict::word)
                                            .collect(Collectors.joining(" or ")),
                                    decision.verdict().word(),
                                    rules(decision)));
        }
        differences.addAll(absent("cites", expected.cites(), decision.cites()));
        for (var clause : expected.citesNot()) {
            if (decision.cites().contains(clause)) {
                differences.add("cites " + clause + ", which it must not");
            }
        }
        differences.addAll(
                absent(
                        "sets aside",
                        expected.setsAside(),
                        clauses(decision.setAside().stream().map(SetAside::clauses).toList())));
        differences.addAll(absent("names as missing", expected.missing(), decision.missing()));
        differences.addAll(
                absent(
                        "tells what would change it:",
                        expected.wouldChange(),
                        clauses(
                                decision.wouldChange().stream()
                                        .map(WouldChange::clauses)
                                        .toList())));
        expected.byDefault()
                .filter(
                        it ->
                                it
                                        != decision.reasons().stream()
                                                .anyMatch(Decision.Reason::isDefault))
                .ifPresent(
                        it ->
                                differences.add(
                                        it
                                                ? "no product default is among the reasons"
                                                : "a product default is among the reasons"));
        for (var words : expected.says()) {
            if (decision.reasons().stream().noneMatch(it -> it.message().contains(words))) {
                differences.add("no reason says \"" + words + "\"");
            }
        }
        differences.addAll(absent("names the reference", expected.see(), references(decision)));
        return differences;
    }

    private static List<String> references(Decision decision) {
        return Stream.concat(
                        decision.references().stream(),
                        decision.reasons().stream().flatMap(it -> it.see().stream()))
                .map(Reference::id)
                .toList();
    }

    private static List<String> clauses(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static List<String> absent(String what, List<String> expected, List<String> got) {
        return expected.stream()
                .filter(it -> !got.contains(it))
                .map(it -> "never " + what + " " + it)
                .toList();
    }

    private static String rules(Decision decision) {
        return decision.reasons().stream()
                .map(Decision.Reason::rule)
                .collect(Collectors.joining(", "));
    }
}
