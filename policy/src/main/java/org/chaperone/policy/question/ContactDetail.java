package org.chaperone.policy.question;

/** Which personal detail changes hands. */
public enum ContactDetail {
    NONE,
    PERSONAL_EMAIL,
    PERSONAL_PHONE,
    PERSONAL_HANDLE
}
