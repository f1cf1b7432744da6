package org.chaperone.app.directory;

import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.Viewer;

/**
 * Who works on an import.
 *
 * @param name as the history shows it
 */
public record Importer(Actor actor, String name) {

    public Importer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An importer has a name");
        }
    }

    public static Importer of(Viewer viewer) {
        return new Importer(viewer.actor(), viewer.name());
    }
}
