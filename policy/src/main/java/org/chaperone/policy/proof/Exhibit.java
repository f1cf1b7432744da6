package org.chaperone.policy.proof;

import java.util.List;
import org.chaperone.policy.reading.Place;

/** An example that proves clauses: of a question, or of duties. */
public sealed interface Exhibit permits Example, DutyExample {

    String name();

    /** What it proves. */
    List<String> clauses();

    Place place();
}
