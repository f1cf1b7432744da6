package org.chaperone.policy.question;

/** Whose mail host or telephone a sender or a recipient uses. */
public enum AddressKind {
    @Fact("Given by the district")
    DISTRICT,
    PERSONAL
}
