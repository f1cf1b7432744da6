package org.chaperone.check;

import java.util.Set;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/** What families answered. Safe for use by many threads. */
@FunctionalInterface
public interface Consents {

    /** Nobody was ever asked. */
    Consents NONE = (_, _, _) -> Consent.UNKNOWN;

    /**
     * @param student id in the roster; of one that isn't known there is no answer
     */
    Consent of(String student, ConsentUse use, ConsentAudience audience);

    /**
     * The answers of those who are seen in one item, about to be asked for one by one: what has to be fetched can be
     * fetched at once.
     */
    default Consents about(Set<String> students, ConsentAudience audience) {
        return this;
    }
}
