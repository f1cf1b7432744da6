package org.chaperone.app.consent;

import java.util.List;
import java.util.UUID;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a person's answer for one use and audience at one moment, and why.
 *
 * @param rests the statements that it rests on, the last said first; empty when it rests on an order or on silence
 * @param written whether what it rests on was said in writing
 * @param lapsed a statement that would count if it hadn't lapsed, or null
 */
public record Standing(
        Consent answer, Because because, List<UUID> rests, boolean written, @Nullable UUID lapsed) {

    /** Why it is so. */
    public enum Because {
        NOBODY_ANSWERED("Nobody has answered."),
        SAID_YES("The family said yes."),
        SAID_NO("The family said no."),
        /** One adult said yes and another no. */
        STRICTER("Two adults of the family don’t agree; the stricter answer counts."),
        OWN_YES("They said yes themselves."),
        OWN_NO("They said no themselves."),
        COURT_YES("A court permits it."),
        COURT_NO("The office has an order on file."),
        WHEREABOUTS("The office has an order on file."),
        /** What the family permitted ended when the student came of age. */
        CAME_OF_AGE("The student is 18 now and hasn’t answered."),
        /** It was permitted for a school year that is over. */
        YEAR_OVER(
                "It was permitted for a school year that is over, and nobody has answered again."),
        TAKEN_BACK("What was said was taken back.");

        private final String words;

        Because(String words) {
            this.words = words;
        }

        /** In a sentence that teachers may read too. */
        public String words() {
            return words;
        }
    }

    public Standing {
        rests = List.copyOf(rests);
    }

    static Standing of(Consent answer, Because because, List<Statement> rests) {
        return new Standing(
                answer,
                because,
                rests.stream().map(Statement::id).toList(),
                !rests.isEmpty() && rests.stream().allMatch(it -> it.basis().isWritten()),
                null);
    }

    static Standing silent(Because because, @Nullable Statement lapsed) {
        return new Standing(
                Consent.UNKNOWN, because, List.of(), false, lapsed == null ? null : lapsed.id());
    }
}
