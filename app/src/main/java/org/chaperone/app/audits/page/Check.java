package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Set;

/** Looks at a page for some facts. */
interface Check {

    /** The paths of the facts that it sees, such as {@code reach.email}. */
    Set<String> facts();

    /** Each of those facts at most once. */
    List<Sighting> look(Visit visit, Subject subject);
}
