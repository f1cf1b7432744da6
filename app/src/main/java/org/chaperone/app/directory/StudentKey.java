package org.chaperone.app.directory;

/** By what files of other systems name a student. */
public enum StudentKey {
    /** The id in the roster. */
    ID,
    /** The number in the district's records. */
    NUMBER,
    EMAIL
}
