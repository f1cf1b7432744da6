package org.chaperone.app.notices;

import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to notices.
 *
 * @param name as lists show it
 * @param person their id in the directory, or null
 */
record By(Actor actor, String name, @Nullable String person) {

    /** What happens by itself. */
    static final By ITSELF = new By(Actor.system("notices"), "Chaperone", null);

    static By of(Viewer viewer) {
        return new By(viewer.actor(), viewer.name(), viewer.person());
    }
}
