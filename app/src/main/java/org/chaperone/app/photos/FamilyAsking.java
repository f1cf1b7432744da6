package org.chaperone.app.photos;

import java.util.Collection;
import java.util.Map;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.rights.Viewer;

/** Asks families of students what they permit. The capability that knows how to reach them contributes one by a bean. */
public interface FamilyAsking {

    /** How it stands with each of these students whose family was asked from here, in a sentence; by their ids. */
    Map<String, String> asked(Collection<String> students);

    /**
     * Has a family asked.
     *
     * @param cells for which their permission is wanted; a no to one of them isn't asked again
     * @return what came of it, in a sentence
     */
    String ask(String student, Collection<Cell> cells, Viewer by);
}
