package org.chaperone.policy.proof;

import java.util.List;
import org.chaperone.policy.reading.Place;

/** An example that proves clauses: of a question, of duties, or of a notice. */
public sealed interface Exhibit permits Example, DutyExample, NoticeExample {

    String name();

    /** What it proves. */
    List<String> clauses();

    Place place();
}
