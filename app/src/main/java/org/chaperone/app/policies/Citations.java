package org.chaperone.app.policies;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Edition;
import org.chaperone.policy.Pack;

/** A clause of a policy as pages cite it: the chip and the sheet that opens from it. */
public final class Citations {

    private Citations() {}

    /** The clauses with these ids, in this order; one that the pack doesn't hold is left out. */
    public static List<Clause> of(Pack pack, List<String> ids) {
        return ids.stream().flatMap(id -> of(pack, id).stream()).toList();
    }

    public static Optional<Clause> of(Pack pack, String id) {
        return pack.clause(id)
                .map(
                        it ->
                                new Clause(
                                        it.id(),
                                        it.number(),
                                        it.says(),
                                        it.section(),
                                        Words.of(it.kind()),
                                        edition(pack.edition()),
                                        "/policy/clauses/" + it.id()));
    }

    /** An edition in words, such as "adopted February 10, 2016". */
    public static String edition(Edition edition) {
        return edition.adoptedOn()
                .map(it -> "adopted " + Words.day(it))
                .orElseGet(() -> "in effect from " + Words.day(edition.effective()));
    }
}
