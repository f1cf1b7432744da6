package org.chaperone.app.registry;

import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Verdict;

/**
 * What the policy said to a step with an outlet.
 *
 * @param mark what whoever has seen it sends back
 * @param isToBeSeen whether the step can be made once it was seen
 */
public record Against(Tone tone, String mark, boolean isToBeSeen, List<Reason> reasons) {

    public record Reason(Tone tone, String message, List<Clause> clauses) {}

    /** All of it. */
    public static Against of(Ruling ruling, Policies policies) {
        return of(ruling, Verdict.ALLOW, policies);
    }

    /** What stands against the step alone. */
    public static Against warnings(Ruling ruling, Policies policies) {
        return of(ruling, Verdict.WARN, policies);
    }

    private static Against of(Ruling ruling, Verdict least, Policies policies) {
        return new Against(
                Words.tone(ruling.verdict()),
                ruling.mark(),
                ruling.isToBeSeen(),
                ruling.reasons().stream()
                        .filter(it -> it.verdict().compareTo(least) >= 0)
                        .map(it -> reason(it, ruling, policies))
                        .toList());
    }

    private static Reason reason(Ruling.Reason it, Ruling ruling, Policies policies) {
        return new Reason(
                Words.tone(it.verdict()),
                it.message(),
                policies.edition(ruling.pack(), ruling.edition())
                        .map(pack -> Citations.of(pack, it.clauses()))
                        .orElse(List.of()));
    }
}
