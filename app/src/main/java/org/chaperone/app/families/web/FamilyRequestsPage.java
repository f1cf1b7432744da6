package org.chaperone.app.families.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.families.FamilyRequest;
import org.chaperone.app.families.FamilyRequest.State;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * Families that somebody wants asked, for who sees to it.
 *
 * @param said what came of the last thing done here; empty for nothing
 * @param more the address of the next part, or null
 */
public record FamilyRequestsPage(
        FamilyRequestQuery query,
        String said,
        List<Row> rows,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> STATES =
            Arrays.stream(State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> ORDERS =
            List.of(
                    new Option("newest", "Newest first"),
                    new Option(FamilyRequestQuery.OLDEST, "Oldest first"));

    /**
     * @param path of the request
     * @param adults where the adults of this student stand in the list of families
     * @param open whether it waits for somebody
     */
    public record Row(
            String path,
            String student,
            String asker,
            String when,
            String state,
            String adults,
            boolean open) {}

    static FamilyRequestsPage of(
            FamilyRequestQuery query, List<FamilyRequest> found, String said, DistrictTime time) {
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return new FamilyRequestsPage(
                query,
                said,
                shown.stream().map(it -> row(it, time)).toList(),
                found.size() > ON_A_PAGE ? query.after(shown.getLast().id()) : null,
                query.afterId() != null);
    }

    private static Row row(FamilyRequest it, DistrictTime time) {
        var ended = it.endedAt();
        return new Row(
                FamilyRequestQuery.PATH + "/" + it.id(),
                it.name(),
                it.asker(),
                time.day(it.askedAt()),
                ended == null ? it.state().words() : it.state().words() + ", " + time.day(ended),
                ListAddress.of("/families")
                        .with("school", it.schools().stream().findFirst().orElse(null))
                        .with("q", it.name())
                        .first(),
                it.state() == State.OPEN);
    }

    public boolean isNarrow() {
        return query.filter().state() != null;
    }
}
