package org.chaperone.screening;

import java.util.List;
import org.chaperone.roster.Roster;

/** Sees what is in an item. Safe to use from several threads at once. */
public interface Screen {

    /**
     * A screen that knows these people.
     *
     * @param roster whose names to find
     * @param settings what else to know of the district
     * @throws IllegalArgumentException naming a correction of the lists that can't be understood
     */
    static Screen of(Roster roster, ScreeningSettings settings) {
        return new TextScreen(roster, settings);
    }

    /**
     * Everything seen in the item, in the order of fields and places.
     *
     * @param item any text at all, also malformed
     */
    List<Finding> findings(Item item);
}
