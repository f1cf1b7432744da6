package org.chaperone.app.policies;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.ui.Clause;
import org.chaperone.policy.Edition;
import org.chaperone.policy.Pack;

/** A clause of a policy as pages cite it: the chip and the sheet that opens from it. */
public final class Citations {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

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
                .map(it -> "adopted " + DAY.format(it))
                .orElseGet(() -> "in effect from " + DAY.format(edition.effective()));
    }
}
