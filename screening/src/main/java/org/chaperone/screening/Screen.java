package org.chaperone.screening;

import java.util.List;

/** Sees what is in an item. Safe to use from several threads at once. */
public interface Screen {

    /**
     * Everything seen in the item, in the order of fields and places.
     *
     * @param item any text at all, also malformed
     */
    List<Finding> findings(Item item);
}
