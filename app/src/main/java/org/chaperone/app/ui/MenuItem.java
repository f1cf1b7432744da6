package org.chaperone.app.ui;

import org.chaperone.app.rights.Viewer;

/** A place in the menu. A capability contributes one by a bean; it shows to those whom its page opens to. */
public interface MenuItem {

    enum Place {
        /** The bar; the first four are under the thumb on a phone. */
        BAR,
        /** Behind "More". */
        MORE,
        /** The foot of every page. */
        FOOT
    }

    String label();

    /** A name in {@code icons.svg}. */
    String icon();

    /** The page it opens, a path without variable parts. */
    String path();

    /** Smaller comes first: my work 10, ask 20, check 30, photos 40, outlets 50, comments 60, archive 70, policy 80, people 90. */
    int order();

    default Place place() {
        return Place.BAR;
    }

    /** How many things wait there for this person; 0 shows nothing. */
    default int waiting(Viewer viewer) {
        return 0;
    }
}
