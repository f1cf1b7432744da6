package org.chaperone.policy.proof;

import java.util.List;
import java.util.Optional;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Yaml;

/**
 * Facts and the decision that a policy must give on them; every one is a test of its pack.
 *
 * @param clauses what it proves
 * @param matter the facts of the question, or for a post as a draft an item to be screened first
 * @param expected what the decision must show
 */
public record Example(
        String name,
        List<String> clauses,
        Kind kind,
        QuestionType question,
        Matter matter,
        Expected expected,
        Place place)
        implements Exhibit {

    /** How an example stands to its clause. */
    public enum Kind {
        /** The clause holds and shows. */
        HOLDS,
        /** The clause plainly doesn't bear on it. */
        DOES_NOT,
        /** One fact away from holding, and not holding; or the other way round. */
        NEAR_MISS
    }

    /** What is judged. */
    public sealed interface Matter {

        /** Facts as they stand. */
        record Facts(Yaml facts) implements Matter {}

        /** A draft, in the shape of the screening command's input, and facts that the draft can't show. */
        record Draft(Yaml item, Optional<Yaml> facts) implements Matter {}
    }

    /**
     * @param verdict one of these; empty for any
     * @param cites clauses that must be among the reasons
     * @param citesNot clauses that must not
     * @param setsAside clauses of rules that must have been overridden
     * @param missing facts that must be named as missing
     * @param wouldChange clauses of exceptions that must be told
     * @param byDefault whether a product default must be among the reasons
     * @param says words that must stand in a reason
     * @param see references that must be named, by a reason or by the answer itself
     */
    public record Expected(
            List<Verdict> verdict,
            List<String> cites,
            List<String> citesNot,
            List<String> setsAside,
            List<String> missing,
            List<String> wouldChange,
            Optional<Boolean> byDefault,
            List<String> says,
            List<String> see) {}

    public Example {
        clauses = List.copyOf(clauses);
    }
}
