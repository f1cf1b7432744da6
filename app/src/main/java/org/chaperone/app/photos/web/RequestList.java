package org.chaperone.app.photos.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What requests.jte shows.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record RequestList(
        RequestQuery query,
        List<Row> rows,
        boolean filtered,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> STATES =
            Arrays.stream(State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> WHOSE =
            List.of(
                    new Option(RequestQuery.TO_ME, "Made to me"),
                    new Option(RequestQuery.MINE, "Made by me"));

    public static final List<Option> ORDERS =
            List.of(
                    new Option("newest", "Newest first"),
                    new Option(RequestQuery.OLDEST, "Oldest first"));

    /**
     * @param with the other of the two
     */
    public record Row(
            String href,
            Tone tone,
            String title,
            String about,
            String with,
            String state,
            String day) {}

    static RequestList of(
            RequestQuery query, List<ColleagueRequest> found, Viewer viewer, DistrictTime time) {
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return new RequestList(
                query,
                shown.stream().map(it -> row(it, viewer, time)).toList(),
                query.isNarrow(),
                found.size() > ON_A_PAGE ? query.after(shown.getLast().id()) : null,
                query.afterId() != null);
    }

    private static Row row(ColleagueRequest it, Viewer viewer, DistrictTime time) {
        var mine = it.askedBy().equals(viewer.account());
        return new Row(
                ColleagueRequests.PATH + it.id(),
                tone(it.state()),
                RequestWords.title(it.matter()),
                RequestWords.matter(it.matter()),
                mine ? it.name() : it.asker(),
                it.state() == State.OPEN && !mine ? "Answer" : it.state().words(),
                time.day(it.answeredAt() == null ? it.askedAt() : it.answeredAt()));
    }

    static Tone tone(State state) {
        return switch (state) {
            case YES -> Tone.ALLOW;
            case NO -> Tone.DENY;
            case OPEN -> Tone.UNKNOWN;
            case WITHDRAWN -> Tone.INFORM;
        };
    }
}
