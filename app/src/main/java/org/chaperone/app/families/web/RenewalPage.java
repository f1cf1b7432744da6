package org.chaperone.app.families.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.families.Renewal;
import org.chaperone.app.families.Renewal.State;
import org.chaperone.app.families.Renewals;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One batch of forms.
 *
 * @param rows those of the adults whom the query finds
 * @param more the address of the next part, or null
 */
public record RenewalPage(
        String path,
        String title,
        Renewal.Standing standing,
        Query query,
        List<Row> rows,
        int found,
        @Nullable String more,
        Problems problems) {

    private static final int ON_A_PAGE = 50;

    public static final List<Option> STATES =
            Arrays.stream(State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> ORDERS =
            List.of(new Option("name", "Last name"), new Option("state", "State"));

    /** What the address says; anything in it that isn't known counts as not said. */
    public record Query(
            @Nullable String q,
            @Nullable String state,
            @Nullable String order,
            @Nullable String after) {

        static final Query ALL = new Query(null, null, null, null);

        private boolean fits(Renewal.Row row) {
            var wanted = ListAddress.constant(State.values(), state);
            var names = Folded.of(row.adult().name() + " " + LinksPage.children(row.adult()));
            return (wanted == null || row.state() == wanted)
                    && names.contains(Folded.of(ListAddress.text(q)).strip());
        }
    }

    /** An adult. */
    public record Row(String id, String name, String children, String state, boolean answered) {}

    static RenewalPage of(Renewal.Standing it, Query query, Problems problems) {
        var found = it.adults().stream().filter(query::fits).toList();
        if ("state".equals(query.order())) {
            found = found.stream().sorted(Comparator.comparing(Renewal.Row::state)).toList();
        }
        var first = first(found, query.after());
        var shown = found.stream().skip(first).limit(ON_A_PAGE).toList();
        var path = Renewals.PATH + "/" + it.renewal().id();
        return new RenewalPage(
                path,
                "Forms of %s, %s".formatted(it.renewal().year().words(), it.name()),
                it,
                query,
                shown.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.adult().id(),
                                                row.adult().name(),
                                                LinksPage.children(row.adult()),
                                                row.state().words(),
                                                row.state() == State.ANSWERED))
                        .toList(),
                found.size(),
                first + shown.size() < found.size()
                        ? ListAddress.of(path)
                                .with("q", query.q())
                                .with("state", query.state())
                                .with("order", query.order())
                                .after(shown.getLast().adult().id())
                        : null,
                problems);
    }

    private static int first(List<Renewal.Row> found, @Nullable String after) {
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).adult().id().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    public int answered() {
        return standing.count(State.ANSWERED);
    }

    public int given() {
        return standing.count(State.GIVEN);
    }

    public int toGive() {
        return standing.count(State.TO_GIVE);
    }
}
