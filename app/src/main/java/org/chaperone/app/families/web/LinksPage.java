package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.text;
import static org.chaperone.app.ui.ListAddress.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Named;
import org.chaperone.app.families.AskedAdult;
import org.chaperone.app.families.FamilyLinks;
import org.chaperone.app.families.FamilyLinks.Whom;
import org.chaperone.app.families.LinkFilter;
import org.chaperone.app.families.LinkState;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked and who wasn't, as it is shown.
 *
 * @param count in words
 * @param more the address of the next part, or null
 */
public record LinksPage(
        LinkQuery query,
        LinkFilter filter,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        List<Option> schools,
        List<Option> classes,
        List<Option> whom,
        Problems problems) {

    private static final int ON_A_PAGE = 50;

    /**
     * An adult.
     *
     * @param withdraw where their link is withdrawn, or empty
     */
    public record Row(
            String id,
            String name,
            String children,
            LinkState state,
            String asked,
            String email,
            String withdraw) {}

    static LinksPage of(
            LinkQuery query,
            LinkFilter filter,
            @Nullable String after,
            List<AskedAdult> all,
            List<Named> schools,
            List<Named> classes,
            Problems problems,
            DistrictTime time) {
        var first = place(all, after);
        var shown = all.subList(first, Math.min(first + ON_A_PAGE, all.size()));
        return new LinksPage(
                query,
                filter,
                all.size() == 1 ? "1 adult" : "%,d adults".formatted(all.size()),
                shown.stream().map(it -> row(it, time)).toList(),
                first + shown.size() < all.size()
                        ? query.address().after(shown.getLast().id())
                        : null,
                first > 0,
                options(schools),
                options(classes),
                whom(all, filter),
                problems);
    }

    private static int place(List<AskedAdult> all, @Nullable String after) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(after)) {
                return i + 1 < all.size() ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static List<Option> options(List<Named> all) {
        return all.stream().map(it -> new Option(it.id(), it.name())).toList();
    }

    private static List<Option> whom(List<AskedAdult> all, LinkFilter filter) {
        var without = count(all, Whom.WITHOUT_LINK, filter);
        var unanswered = count(all, Whom.UNANSWERED, filter);
        return List.of(
                new Option(word(Whom.CHOSEN), "Those ticked below"),
                new Option(
                        word(Whom.WITHOUT_LINK),
                        "Everybody in this list without a working link (%d)".formatted(without)),
                new Option(
                        word(Whom.UNANSWERED),
                        "Everybody in this list who hasn’t answered (%d)".formatted(unanswered),
                        "A new link takes the place of the one before"));
    }

    private static long count(List<AskedAdult> all, Whom whom, LinkFilter filter) {
        return all.stream().filter(FamilyLinks.meant(whom, List.of(), filter)).count();
    }

    public List<Option> states() {
        return Arrays.stream(LinkState.values())
                .map(it -> new Option(word(it), it.words()))
                .toList();
    }

    public static List<Option> orders() {
        return List.of(
                new Option("name", "Last name"),
                new Option("state", "State"),
                new Option("latest", "Asked last"));
    }

    private static Row row(AskedAdult it, DistrictTime time) {
        var link = it.link();
        return new Row(
                it.id(),
                it.name(),
                children(it),
                it.state(),
                link == null ? "" : time.day(link.madeAt()),
                text(it.email()),
                link == null || !it.hasWorkingLink()
                        ? ""
                        : "/families/links/" + link.id() + "/withdrawal");
    }

    static String children(AskedAdult adult) {
        return adult.children().stream()
                .map(it -> it.id().equals(adult.id()) ? "For themselves" : it.name())
                .collect(Collectors.joining(", "));
    }
}
