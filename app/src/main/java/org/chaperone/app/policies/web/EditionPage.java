package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Pack;

/**
 * An edition that could be adopted: what it would change, and the form.
 *
 * @param now the edition in force, if one is
 * @param samePolicy whether both are editions of one policy, so that clauses can be held side by side
 * @param form what was typed
 */
public record EditionPage(
        Pack pack,
        Optional<Pack> now,
        boolean samePolicy,
        List<Change> parameters,
        List<Change> clauses,
        Form form,
        Problems problems,
        boolean mayAdopt) {

    /**
     * @param from the first day, as {@code 2026-07-01}
     * @param decided the day of the decision, so too; may be nothing
     */
    public record Form(String from, String decided, String vote) {

        public Form {
            from = from == null ? "" : from.strip();
            decided = decided == null ? "" : decided.strip();
            vote = vote == null ? "" : vote.strip();
        }
    }

    public String path() {
        return "/policy/editions/" + pack.id() + "/" + pack.edition().id();
    }

    /** Whether the form shows: also when something in it is to put right. */
    public boolean asks() {
        return mayAdopt && (!inForce() || !problems.isEmpty());
    }

    /** Whether this very edition is in force. */
    public boolean inForce() {
        return now.filter(it -> it == pack).isPresent();
    }
}
