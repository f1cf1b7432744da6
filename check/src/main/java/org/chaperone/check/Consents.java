package org.chaperone.check;

import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/**
 * What families answered. Asked for every student that is seen in an item, so an answer should come from memory; safe
 * for use by many threads.
 */
@FunctionalInterface
public interface Consents {

    /** Nobody was ever asked. */
    Consents NONE = (_, _, _) -> Consent.UNKNOWN;

    /**
     * @param student id in the roster; of one that isn't known there is no answer
     */
    Consent of(String student, ConsentUse use, ConsentAudience audience);
}
