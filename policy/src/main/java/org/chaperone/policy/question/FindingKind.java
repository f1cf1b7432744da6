package org.chaperone.policy.question;

/** What screening can see in a text, a file name or an image. */
public enum FindingKind {
    STUDENT_NAME,
    OPTED_OUT_STUDENT,
    STAFF_NAME,
    PERSON_NAME,
    PHONE,
    EMAIL,
    STREET_ADDRESS,
    DATE_OF_BIRTH,
    GOVERNMENT_ID,
    STUDENT_ID,
    LOCATION,
    HEALTH_OR_DISCIPLINE,
    PROFANITY,
    SLUR,
    THREAT,
    HARASSMENT,
    SEXUAL,
    DRUGS_ALCOHOL,
    HAZING_BULLYING,
    SELF_HARM,
    CAMPAIGNING,
    SELLING,
    SPAM,
    SHOUTING,
    JARGON,
    UNCITED_SOURCE,
    MISSING_ALT_TEXT,
    HASHTAG_CASE,
    LINK_TEXT,
    SCHEDULED_HOUR,
    ACCUSATION,
    LEGAL_MATTER,
    DATE_MISMATCH,
    @Fact("A first name with details that single a student out")
    IDENTIFYING_COMBINATION,
    @Fact("A confidential fact of the district or its staff, such as pay")
    ROLE_AT_WORK
}
