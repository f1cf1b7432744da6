package org.chaperone.screening;

/** What screening knows a word as; a word may be several of these. */
enum WordClass {
    /** A way to write the first name of somebody on the roster, or a part of it. */
    FIRST_NAME,
    /** A way to write the last name of somebody on the roster, or a part of it. */
    LAST_NAME,
    /** It begins a name of several words: "De" of "De La Cruz". */
    NAME_OPENING,
    EVERYDAY,
    NAME_TOO,
    PLACE,
    /** Among the commonest first names of the country. */
    GIVEN,
    /** Among the commonest last names of the country. */
    FAMILY,
    TITLE,
    /** Abbreviated with a dot that ends no sentence. */
    DOTTED,
    /** Needed by some phrase of the lists. */
    PHRASE_KEY,
    /** A phrase of the lists begins with it. */
    PHRASE_START,
    /** Some word of it every street address has. */
    STREET,
    EDUCATION,
    CIVICS,
    SPORT,
    SCHOOL_SALE,
    US,
    OPINION,
    CREDIT,
    /** Speaks against what is quoted. */
    COUNTER,
    /** A word for somebody, such as "she" or "student". */
    PERSON,
    /** Says, maybe with others, that a date is one of birth. */
    BIRTH,
    WEEKDAY,
    CLIPPED,
    /** "dot" in a mail address that is spelled out. */
    SPELLED_DOT,
    /** One of the signs of which spam shows several. */
    SPAM_SIGN,
    /** Says, near a first name, that a student is meant. */
    STUDENT_SIGN,
    /** What a student does, right after a first name. */
    DEED,
    /** Stands before places more often than before people: "in", "near". */
    BEFORE_PLACE,
    /** Makes a place of the name before it: "Park", "Avenue". */
    PLACE_ENDING,
    /** Follows "will" and "may" as verbs. */
    AFTER_MODAL,
    /** What a grown-up is, after a name and a comma. */
    ROLE,
    /** An office whose holder's name follows. */
    OFFICE,
    /** Announces a social security number. */
    SOCIAL,
    /** A paper with a number that the government gives. */
    PAPER,
    /** Says, before a number, that it is a student's. */
    STUDENT_CUE,
    /** Says that a number follows. */
    NUMBER_CUE,
    /** Looks as if made with a bad word, and is not. */
    CLEAN;

    /** The bit that stands for it. */
    long bit() {
        return 1L << ordinal();
    }
}
