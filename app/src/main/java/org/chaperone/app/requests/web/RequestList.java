package org.chaperone.app.requests.web;

import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.requests.RequestFilter.Order;
import org.chaperone.app.requests.RequestFilter.Whose;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What requests.jte shows.
 *
 * @param kinds to choose from
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record RequestList(
        RequestQuery query,
        List<Option> kinds,
        List<Row> rows,
        String count,
        boolean filtered,
        int waiting,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> WHOSE =
            Stream.of(Whose.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> STATES =
            Stream.of(RequestState.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> ORDERS =
            Stream.of(Order.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * @param by the requester's name
     */
    public record Row(
            String href, String title, String kind, String by, String state, String when) {}
}
