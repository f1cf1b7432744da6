package org.chaperone.app.registry.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.registry.OtherWay;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What outlets.jte shows.
 *
 * @param units to choose from
 * @param toBeLookedAt how many embedded feeds wait for somebody's look, of those that the viewer runs
 * @param more the address of the next part, or null
 * @param awaited what the viewer asked for, was approved and has no address yet
 * @param brings whether the viewer may bring lists from elsewhere
 * @param later whether this isn't the first part
 */
public record OutletList(
        OutletQuery query,
        List<Option> units,
        List<Row> rows,
        String count,
        boolean filtered,
        int toBeLookedAt,
        @Nullable String more,
        List<Awaited> awaited,
        boolean brings,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public record Awaited(String href, String title) {}

    public static final List<Option> KINDS =
            Arrays.stream(OutletKind.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public static final List<Option> STATES =
            List.of(
                    new Option(OutletQuery.IN_USE, "In use"),
                    new Option(OutletQuery.CLOSED, "Closed"));

    public static final List<Option> WHOSE = List.of(new Option(OutletQuery.MINE, "Mine"));

    public static final List<Option> WAYS =
            List.of(
                    new Option(OutletQuery.NONE, "Nothing else"),
                    new Option(OutletQuery.SOME, "Something else too"));

    public static final List<Option> ORDERS =
            Stream.of(Order.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    /**
     * @param unit a school or the district
     * @param ways what else carries the same; empty for nothing
     */
    public record Row(
            String href,
            String name,
            String kind,
            String unit,
            String address,
            String owner,
            String ways,
            boolean inUse) {}

    static Row row(Outlet it, Map<@Nullable String, String> units, Map<String, String> owners) {
        return new Row(
                it.path(),
                it.name(),
                it.kind().words(),
                units.getOrDefault(it.school(), "A school that is gone"),
                it.address(),
                owners.getOrDefault(it.owner(), "Somebody who has left"),
                it.otherWays().stream()
                        .map(OtherWay::way)
                        .map(OtherWay.Way::words)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                it.isInUse());
    }
}
