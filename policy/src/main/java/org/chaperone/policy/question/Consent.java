package org.chaperone.policy.question;

/** What a family or an adult answered. */
public enum Consent {
    GRANTED,
    REFUSED,
    @Fact("Never asked, or not answered")
    UNKNOWN;

    /** Of two answers on the same matter the one that permits less: a no, then none, then a yes. */
    public Consent stricter(Consent other) {
        if (this == REFUSED || other == REFUSED) {
            return REFUSED;
        }
        return this == UNKNOWN ? this : other;
    }
}
