package org.chaperone.cli;

import java.io.PrintWriter;
import java.util.List;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Verdict;

/** A decision for a person at a terminal. */
record Answer(Pack pack, Decision decision) {

    void print(PrintWriter out, boolean among) {
        if (among) {
            out.println("== " + pack.name());
        }
        out.println(decision.verdict().title() + " (" + decision.verdict().word() + ")");
        if (!decision.cited()) {
            out.println("  No clause of this policy requires or forbids it.");
        }
        for (var reason : decision.reasons()) {
            out.println(
                    "  - "
                            + (reason.verdict() == Verdict.CANT_TELL ? "May apply: " : "")
                            + reason.message()
                            + " ["
                            + cite(reason.clauses())
                            + "]");
            for (var id : reason.clauses()) {
                pack.clause(id)
                        .map(Clause::says)
                        .ifPresent(it -> out.println("      " + id + ": " + it));
            }
        }
        print(
                out,
                "Would change it",
                decision.wouldChange().stream()
                        .map(
                                it ->
                                        it.message()
                                                + " ["
                                                + cite(it.clauses())
                                                + "] needs "
                                                + String.join(", ", it.missing()))
                        .toList());
        print(
                out,
                "Set aside",
                decision.setAside().stream()
                        .map(it -> cite(it.clauses()) + " by " + cite(it.byClauses()))
                        .toList());
        print(out, "Not known", decision.missing());
        print(out, "Instead", decision.instead().stream().map(it -> it.say()).toList());
        print(out, "See also", decision.references().stream().map(it -> it.title()).toList());
        out.println(
                "  edition "
                        + decision.edition()
                        + ", facts "
                        + decision.factsDigest().substring(0, 12));
        out.println();
    }

    private static void print(PrintWriter out, String title, List<String> lines) {
        lines.forEach(it -> out.println("  " + title + ": " + it));
    }

    private static String cite(List<String> clauses) {
        return clauses.isEmpty()
                ? "product default: no clause requires it"
                : String.join(", ", clauses);
    }
}
