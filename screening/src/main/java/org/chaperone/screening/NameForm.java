package org.chaperone.screening;

import java.util.Locale;

/** How a name is written. On the wire in lower case: {@code full}. */
public enum NameForm {
    /** First and last name in any order, capitals or spelling, with or without middle name. */
    FULL,
    /** First name alone. */
    FIRST,
    /** Last name alone, where a title or cue shows that a name is meant. */
    LAST,
    /** One part spelled out, the other as an initial: "Emma J.", "E. Johnson". */
    INITIAL,
    /** First and last name joined after an at sign. */
    HANDLE,
    /** First and last name joined after a number sign. */
    HASHTAG;

    /** The name that other programs see: "full". */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
