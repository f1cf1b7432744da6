package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.ask.KeptSummary;
import org.chaperone.app.ask.form.Forms;
import org.chaperone.app.ask.wording.Words;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The list of kept answers as it is shown.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record KeptList(
        KeptQuery query,
        List<KeptRow> rows,
        @Nullable String more,
        boolean later,
        boolean filtered,
        List<Option> questions,
        List<Option> verdicts,
        List<Option> whose,
        List<Option> orders) {

    static final int ON_A_PAGE = 25;

    /**
     * @param found one more than a page holds when there are more
     */
    static KeptList of(KeptQuery query, List<KeptSummary> found, DistrictTime time) {
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new KeptList(
                query,
                shown.stream().map(it -> KeptRow.of(it, time)).toList(),
                found.size() > shown.size() ? query.after(shown.getLast().id()) : null,
                query.afterId() != null,
                !query.isEmpty(),
                Forms.ASKED.stream()
                        .map(it -> new Option(it.word(), Words.of(it, "entry")))
                        .toList(),
                Arrays.stream(Verdict.values())
                        .map(it -> new Option(it.word(), it.title()))
                        .toList(),
                List.of(
                        new Option(KeptQuery.MINE, "My own"),
                        new Option(KeptQuery.SHARED, "Shared with me")),
                List.of(
                        new Option("", "Newest first"),
                        new Option(KeptQuery.OLDEST, "Oldest first")));
    }

    /** What narrows the list, in words. */
    public String narrowing() {
        var chosen =
                Stream.of(
                                chosen(questions, query.question()),
                                chosen(verdicts, query.verdict()),
                                chosen(whose, query.whose()))
                        .flatMap(Optional::stream)
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .toList();
        return chosen.isEmpty() ? "Narrow it down" : "Only " + String.join(", ", chosen);
    }

    private static Optional<String> chosen(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
