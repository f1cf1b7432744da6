package org.chaperone.app.audits;

import java.util.List;
import org.chaperone.app.audits.page.Sighting;
import org.chaperone.policy.Verdict;

/**
 * What one rule of the policy came to.
 *
 * @param clauses none for a default of the product
 * @param shown what it rests on
 * @param mark tells what it rests on from anything else: the same as long as the page stays as it is there
 * @param judged who has judged it, and how; empty when nobody has
 */
public record Outcome(
        String rule,
        List<String> clauses,
        Result result,
        String message,
        List<Shown> shown,
        String mark,
        String judged) {

    /** Worst first. */
    public enum Result {
        FINDING("To mend"),
        CANT_TELL("Can’t tell"),
        ADVICE("Advice"),
        PASS("As wanted");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Result of(Verdict verdict) {
            return switch (verdict) {
                case ALLOW -> PASS;
                case INFORM -> ADVICE;
                case WARN, NEEDS_APPROVAL, HOLD, DENY -> FINDING;
                case CANT_TELL -> CANT_TELL;
            };
        }
    }

    /**
     * @param element a CSS selector, or empty
     * @param snippet what stands there, or empty
     * @param why it can't be told, or empty
     */
    public record Shown(String fact, String element, String snippet, String why) {

        static Shown of(Sighting it) {
            return new Shown(it.fact(), it.element(), it.snippet(), it.why());
        }
    }

    public Outcome {
        clauses = List.copyOf(clauses);
        shown = List.copyOf(shown);
    }

    Outcome judged(Result result, String words) {
        return new Outcome(rule, clauses, result, message, shown, mark, words);
    }
}
