package org.chaperone.app.directory;

/** What an import does to something in the directory. */
public enum RosterChange {
    ADDED,
    CHANGED,
    /** It is no longer in the files. */
    LEFT
}
