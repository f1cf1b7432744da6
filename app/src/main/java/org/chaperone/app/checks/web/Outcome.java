package org.chaperone.app.checks.web;

import org.chaperone.policy.Decision;
import org.chaperone.policy.Verdict;

/** The one sentence at the foot of a check. */
final class Outcome {

    private static final String[] NUMBERS = {
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"
    };

    private Outcome() {}

    static String word(Verdict verdict) {
        return switch (verdict) {
            case ALLOW, INFORM -> "Ready";
            case WARN -> "Think twice";
            case NEEDS_APPROVAL -> "Needs approval";
            case HOLD -> "One to decide";
            case DENY -> "Not yet";
            case CANT_TELL -> "Can’t tell";
        };
    }

    static String why(Decision decision) {
        var count =
                decision.reasons().stream()
                        .filter(it -> it.verdict() == decision.verdict())
                        .count();
        return switch (decision.verdict()) {
            case ALLOW ->
                    decision.cited()
                            ? "Nothing stands against it."
                            : "Nothing stands against it. No clause of this policy speaks to it.";
            case INFORM ->
                    "Nothing stands against it. "
                            + things(count, "hint is", "hints are")
                            + " left, and it’s up to you.";
            case WARN -> things(count, "thing", "things") + " to weigh. You may go on if you have.";
            case NEEDS_APPROVAL -> "Somebody has to approve it before it goes out.";
            case HOLD -> "A second person looks at it first.";
            case DENY -> things(count, "thing", "things") + " to put right before this can go out.";
            case CANT_TELL ->
                    "It depends on something we don’t know. Please don’t send it until this says yes.";
        };
    }

    private static String things(long count, String one, String many) {
        return (count < NUMBERS.length ? NUMBERS[(int) count] : Long.toString(count))
                + " "
                + (count == 1 ? one : many);
    }
}
