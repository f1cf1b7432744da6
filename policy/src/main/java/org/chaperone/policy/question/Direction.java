package org.chaperone.policy.question;

/** Whether an answer is looked for. */
public enum Direction {
    @Fact("Spreads information; no dialogue")
    ONE_WAY,
    @Fact("A dialogue")
    TWO_WAY
}
