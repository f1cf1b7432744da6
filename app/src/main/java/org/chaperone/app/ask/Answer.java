package org.chaperone.app.ask;

import java.time.LocalDate;
import java.util.List;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A decision in words, complete in itself: what is kept of an answer reads the same when the policy has changed.
 *
 * @param headline the answer in a sentence
 * @param asked what was asked, to follow that word; empty when too little of it is known
 * @param restsOn how much of the policy the answer rests on
 * @param silent whether nothing in the policy speaks to it, not even a default
 * @param facts those that were used
 * @param missing those that the answer hangs on
 * @param standards texts that one comes back to after a refusal
 * @param reminders texts that go with every permission
 */
public record Answer(
        QuestionType question,
        Verdict verdict,
        String headline,
        String asked,
        String restsOn,
        boolean silent,
        List<Reason> reasons,
        List<Way> instead,
        List<Used> facts,
        List<Missing> missing,
        List<Change> wouldChange,
        List<Aside> setAside,
        List<Document> references,
        List<Text> reminders,
        List<Text> standards,
        Origin origin) {

    /**
     * @param clauses none for a product default
     */
    public record Reason(Verdict verdict, String says, List<Clause> clauses) {}

    /**
     * @param question what to ask next, or null
     * @param request what to ask for, as a procedure's id, or null
     */
    public record Way(
            String say,
            String more,
            String icon,
            @Nullable QuestionType question,
            @Nullable String request) {}

    public record Used(String label, String value) {}

    /**
     * @param path of the fact
     * @param clauses those that hang on it
     */
    public record Missing(String path, String label, List<Clause> clauses) {}

    /** An exception that might help if more were known. */
    public record Change(String says, List<Clause> clauses, List<Missing> missing) {}

    /** Clauses that an exception set aside. */
    public record Aside(Verdict verdict, List<Clause> clauses, List<Clause> by) {}

    /**
     * @param address where it can be read, or null while the district has not attached it
     * @param dated the day it bears, or null
     */
    public record Document(
            String title, String says, @Nullable String address, @Nullable LocalDate dated) {}

    /**
     * @param body Markdown
     */
    public record Text(String id, String title, String body, List<Clause> clauses) {}

    /**
     * What makes the answer one that can be checked.
     *
     * @param policy the name of the district whose policy it is
     * @param inForce the edition in words
     * @param facts SHA-256 of the facts, hexadecimal
     * @param decision SHA-256 of the decision, hexadecimal
     */
    public record Origin(
            String pack,
            String policy,
            String edition,
            String inForce,
            String facts,
            String decision) {}

    /** Whether a clause gave a reason, and not only the product's defaults. */
    public boolean cited() {
        return reasons.stream().anyMatch(it -> !it.clauses().isEmpty());
    }
}
