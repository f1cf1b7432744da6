package org.chaperone.app.photos.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.photos.ClearanceFilter.State;
import org.chaperone.app.photos.ClearanceSummary;
import org.chaperone.app.photos.Clearances;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What clearances.jte shows.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record ClearanceList(
        ClearanceQuery query,
        List<Row> rows,
        boolean filtered,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> VERDICTS =
            Stream.of(Verdict.values())
                    .filter(Clearances::isClear)
                    .map(it -> new Option(it.word(), Words.tone(it).word()))
                    .toList();

    public static final List<Option> STATES =
            Arrays.stream(State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> WHOSE =
            List.of(
                    new Option(ClearanceQuery.MINE, "Mine"),
                    new Option(ClearanceQuery.OTHERS, "Others’"));

    public static final List<Option> ORDERS =
            List.of(
                    new Option("newest", "Newest first"),
                    new Option(ClearanceQuery.OLDEST, "Oldest first"));

    /**
     * @param about how many are named, and where it may appear
     */
    public record Row(
            String href,
            Tone tone,
            String title,
            String about,
            String maker,
            String state,
            boolean urgent,
            String day) {}

    static ClearanceList of(ClearanceQuery query, List<ClearanceSummary> found, DistrictTime time) {
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return new ClearanceList(
                query,
                shown.stream().map(it -> row(it, time)).toList(),
                !query.isEmpty(),
                found.size() > ON_A_PAGE ? query.after(shown.getLast().id()) : null,
                query.afterId() != null);
    }

    static Row row(ClearanceSummary it, DistrictTime time) {
        return new Row(
                ClearanceQuery.PATH + "/" + it.id(),
                Words.tone(it.verdict()),
                title(it.caption(), it.fileName()),
                "%s of %d named · %s"
                        .formatted(it.named(), it.heads(), PhotoWords.all(it.audiences())),
                it.maker(),
                it.state().words(),
                it.state() == State.TO_TAKE_DOWN,
                time.day(it.madeAt()));
    }

    static String title(String caption, String fileName) {
        var line = caption.strip().lines().findFirst().orElse("");
        return line.isEmpty() ? fileName.isBlank() ? "A picture" : fileName : line;
    }
}
