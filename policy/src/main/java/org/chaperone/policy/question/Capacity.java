package org.chaperone.policy.question;

/** As what somebody acts at this moment; asked, never guessed. */
public enum Capacity {
    EMPLOYEE,
    PARENT,
    PRIVATE_PERSON
}
