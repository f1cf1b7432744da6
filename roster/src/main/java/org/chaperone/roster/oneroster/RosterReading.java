package org.chaperone.roster.oneroster;

import java.util.List;
import org.chaperone.roster.Roster;

/** What came of reading an export. */
public sealed interface RosterReading {

    /** Every problem, in the order of files and lines. */
    List<Problem> problems();

    /**
     * The export could be read.
     *
     * @param roster all that was right in it
     * @param problems rows and details that were left out, and why
     */
    record Accepted(Roster roster, List<Problem> problems) implements RosterReading {}

    /**
     * The export as a whole can't be trusted, and nothing of it was taken.
     *
     * @param problems why, and whatever else was wrong
     */
    record Refused(List<Problem> problems) implements RosterReading {}
}
