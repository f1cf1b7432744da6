package org.chaperone.policy;

import java.util.List;
import java.util.Optional;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsText;

/**
 * The answer to a question. The same facts and the same edition give the same decision for ever.
 *
 * @param facts what it was decided on, with what the pack itself added
 * @param reasons strongest first
 * @param setAside rules that held and were overridden by an exception
 * @param wouldChange exceptions that might help if more were known
 * @param missing the facts that a can't-tell hangs on
 * @param references documents that apply beside the policy
 * @param shadow rules under trial that held; never shown to the person who asked
 */
public record Decision(
        QuestionType question,
        QuestionFacts facts,
        String pack,
        String edition,
        Verdict verdict,
        List<Reason> reasons,
        List<SetAside> setAside,
        List<WouldChange> wouldChange,
        List<String> missing,
        List<Reference> references,
        List<String> shadow) {

    /**
     * @param clauses empty for a product default
     * @param fix the name of a correction that can be made for the author
     * @param write the words that it puts in, with {@link Blank}s for the author to fill in
     * @param missing the facts that it can't be decided without; then the verdict is can't-tell
     */
    public record Reason(
            List<String> clauses,
            String rule,
            Verdict verdict,
            String message,
            List<Finding> evidence,
            Optional<String> fix,
            Optional<String> write,
            List<Way> instead,
            List<Reference> see,
            List<String> missing) {

        public boolean isDefault() {
            return clauses.isEmpty();
        }
    }

    /** A rule that held and doesn't count, because an exception won. */
    public record SetAside(
            String rule,
            List<String> clauses,
            Verdict verdict,
            String by,
            List<String> byClauses) {}

    /** An exception that would help against a rule, if the missing facts were known and spoke for it. */
    public record WouldChange(
            String rule, List<String> clauses, String message, List<String> missing) {}

    /** SHA-256 over the facts in canonical form, hexadecimal. */
    public String factsDigest() {
        return FactsText.digest(facts);
    }

    /** Whether nothing in the policy speaks to the question: neither a clause nor a default gave a reason. */
    public boolean silent() {
        return reasons.isEmpty();
    }

    /** Whether any clause of the policy gave a reason, and not only the product's defaults. */
    public boolean cited() {
        return reasons.stream().anyMatch(it -> !it.isDefault());
    }

    /** Every clause the answer rests on, in the order of its reasons. */
    public List<String> cites() {
        return reasons.stream().flatMap(it -> it.clauses().stream()).distinct().toList();
    }

    /** Every way out, once. */
    public List<Way> instead() {
        return reasons.stream().flatMap(it -> it.instead().stream()).distinct().toList();
    }
}
