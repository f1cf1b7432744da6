package org.chaperone.policy.procedure;

import java.util.List;
import java.util.Map;
import org.chaperone.policy.duty.Who;

/**
 * One step of a procedure.
 *
 * @param who whose step it is; the principal is the one of the school that the request is of
 * @param within so many school days of whoever it falls to; 0 for a step that is done as soon as it is reached
 * @param say to whoever decides, or empty
 * @param skipWhen answers with which it falls away: all questions, each with one of these values
 * @param consents percent of the families concerned whose consent to contact must be in before it can be approved; 0 for none
 */
public record Step(
        String id,
        List<String> clauses,
        Who.Office who,
        Does does,
        int within,
        String say,
        Map<String, List<String>> skipWhen,
        int consents) {

    /** What is done in a step. */
    public enum Does {
        /** Says yes or no. */
        APPROVE,
        /** Talks it over and puts down that they did; that is enough to go on. */
        CONSULT,
        /** Puts down that something is so. */
        CONFIRM,
        /** Gets it in writing; goes on at once. */
        BE_TOLD,
        /** Makes what was approved, and puts down where it is. */
        MAKE;

        /** Whether somebody has to do something. */
        public boolean waits() {
            return this != BE_TOLD;
        }

        /** Whether it can be turned down there. */
        public boolean decides() {
            return this == APPROVE || this == CONSULT || this == CONFIRM;
        }
    }

    public Step {
        clauses = List.copyOf(clauses);
        skipWhen = Map.copyOf(skipWhen);
    }

    boolean isSkippedFor(Answers answers) {
        return !skipWhen.isEmpty()
                && skipWhen.entrySet().stream()
                        .allMatch(it -> it.getValue().contains(answers.one(it.getKey())));
    }
}
