package org.chaperone.policy.question;

/** Who begins. */
public enum Initiative {
    INVITE,
    ACCEPT
}
