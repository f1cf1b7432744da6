package org.chaperone.app.consent;

import java.util.List;

/**
 * Whether something is permitted by what people said, and by what the policy makes of it where they said nothing.
 *
 * @param because in a sentence that teachers may read
 * @param clauses of the policy that decide what silence, or a word not given in writing, means; empty where the answer itself
 *     decides, and where the policy is silent
 */
public record Permission(May may, Standing standing, String because, List<String> clauses) {

    public enum May {
        YES,
        NO,
        NOT_KNOWN
    }

    public Permission {
        clauses = List.copyOf(clauses);
    }
}
