package org.chaperone.app.audits.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.audits.FindingFilter.Order;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What findings.jte shows.
 *
 * @param underWay rounds that aren't over
 * @param runsAll whether the viewer may have all pages audited
 * @param from tells this page from another: asked for twice from it, a round is one
 * @param wrong what is to be put right in the address of a page to audit, or null
 */
public record FindingList(
        FindingQuery query,
        List<Option> units,
        List<Row> rows,
        String count,
        boolean filtered,
        List<RoundRow> underWay,
        boolean runsAll,
        UUID from,
        String address,
        Problems problems,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> STATES =
            List.of(new Option(FindingQuery.OPEN, "Open"), new Option(FindingQuery.ENDED, "Ended"));

    public static final List<Option> KINDS =
            List.of(
                    new Option(FindingQuery.MEND, "To mend"),
                    new Option(FindingQuery.ADVICE, "Advice"));

    public static final List<Option> ORDERS =
            Stream.of(Order.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * @param ended how it ended; empty while it is open
     */
    public record Row(
            String href,
            String message,
            String name,
            String address,
            List<Clause> clauses,
            boolean advice,
            String found,
            String ended) {}

    public record RoundRow(String href, String words) {}
}
