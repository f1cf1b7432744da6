package org.chaperone.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.roster.Roster;

/** Which mail and web domain is the district's own, as far as its roster tells. */
public final class Domains {

    private Domains() {}

    /** The domain that most staff addresses have; none if no staff member has an address. */
    public static List<String> of(Roster roster) {
        Map<String, Long> counts =
                roster.staff().stream()
                        .flatMap(it -> Stream.ofNullable(it.email()))
                        .map(it -> it.substring(it.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> List.of(it.getKey()))
                .orElse(List.of());
    }
}
