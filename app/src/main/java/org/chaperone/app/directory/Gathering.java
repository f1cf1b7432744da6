package org.chaperone.app.directory;

import org.chaperone.roster.SchoolClass;

/**
 * A class, team or club, as it is chosen from a list.
 *
 * @param school by name
 * @param own whether the asker leads it
 */
public record Gathering(
        String id, String title, SchoolClass.Kind kind, String school, boolean own) {}
