package org.chaperone.roster.oneroster;

import java.util.List;
import java.util.Set;
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
     * @param leftOut what the problems cost
     * @param alone whether nothing of it was kept from an earlier export
     */
    record Accepted(Roster roster, List<Problem> problems, LeftOut leftOut, boolean alone)
            implements RosterReading {}

    /**
     * The export as a whole can't be trusted, and nothing of it was taken.
     *
     * @param problems why, and whatever else was wrong
     */
    record Refused(List<Problem> problems) implements RosterReading {}

    /**
     * What could not be taken as it stands. Whoever is named in such a row may be missing from the
     * roster without having left.
     *
     * @param rows how many rows were left out whole
     * @param ids of people, classes and organizations that stand in a row with a problem
     */
    record LeftOut(long rows, Set<String> ids) {

        public static final LeftOut NOTHING = new LeftOut(0, Set.of());

        public LeftOut {
            ids = Set.copyOf(ids);
        }
    }
}
