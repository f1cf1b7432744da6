package org.chaperone.app.policies;

import java.util.List;
import org.chaperone.policy.Decision;

/**
 * What an answer rests on, counted from its reasons.
 *
 * @param clauses of the district's policy, each once
 * @param defaults reasons that are the product's own, because the policy is silent
 */
public record Basis(int clauses, int defaults) {

    /**
     * @param reasons the clauses of each reason; none for one of the product's own
     */
    public static Basis of(List<List<String>> reasons) {
        return new Basis(
                (int) reasons.stream().flatMap(List::stream).distinct().count(),
                (int) reasons.stream().filter(List::isEmpty).count());
    }

    public static Basis of(Decision decision) {
        return of(decision.reasons().stream().map(Decision.Reason::clauses).toList());
    }

    /**
     * Says it in a sentence.
     *
     * @param policy the name of the district whose policy it is
     */
    public String words(String policy) {
        if (clauses == 0 && defaults == 0) {
            return "This rests on no clause: nothing in the policy of %s speaks to it, and Chaperone adds nothing of its own."
                    .formatted(policy);
        }
        if (clauses == 0) {
            return "This rests on no clause of the policy of %s. %s."
                    .formatted(
                            policy,
                            defaults == 1
                                    ? "Its reason is a default of Chaperone, and marked so"
                                    : "Its %d reasons are defaults of Chaperone, and marked so"
                                            .formatted(defaults));
        }
        var rests =
                "This rests on %s of the policy of %s".formatted(count(clauses, "clause"), policy);
        return defaults == 0
                ? rests + ", and on nothing else."
                : rests
                        + ". %s, and marked so, because the policy is silent there."
                                .formatted(
                                        defaults == 1
                                                ? "One reason is a default of Chaperone"
                                                : "%d reasons are defaults of Chaperone"
                                                        .formatted(defaults));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "one " + noun : number + " " + noun + "s";
    }
}
