package org.chaperone.app.checks.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.checks.DistrictWord;
import org.chaperone.app.checks.DistrictWord.State;
import org.chaperone.app.checks.WordPart;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * The district's words as they are listed, and the form for another.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record WordsPage(
        WordQuery query,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean narrowed,
        WordForm form,
        Problems problems) {

    static final List<Option> TYPES =
            Corrections.types().stream()
                    .map(it -> new Option(it.wire(), DistrictWord.words(it)))
                    .toList();

    static final List<Option> EFFECTS =
            List.of(
                    new Option("found", "Find it"),
                    new Option("not_found", "Don’t find it any more"));

    static final List<Option> SEVERITIES =
            List.of(
                    new Option("1", "Mild"),
                    new Option("2", "Bad"),
                    new Option("3", "Severe"),
                    new Option("4", "Extreme"));

    static final List<Option> STARTS =
            List.of(
                    new Option("trial", "On trial: nobody sees it yet"),
                    new Option("force", "In force at once"));

    static final List<Option> STATES =
            Arrays.stream(State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    static final List<Option> ORDERS =
            List.of(
                    new Option("entry", "The alphabet"),
                    new Option("newest", "Newest first"),
                    new Option("severity", "Worst first"));

    /**
     * @param onTrial whether it can be put in force
     * @param listed whether it can be taken off
     */
    public record Row(
            String id,
            String entry,
            String type,
            String effect,
            String state,
            String why,
            String added,
            boolean onTrial,
            boolean listed) {}

    static WordsPage of(
            WordQuery query, WordPart part, WordForm form, Problems problems, DistrictTime time) {
        return new WordsPage(
                query,
                part.count() == 1 ? "1 word" : "%,d words".formatted(part.count()),
                part.words().stream().map(it -> row(it, time)).toList(),
                part.next() == null ? null : query.after(part.next()),
                query.afterId() != null,
                !query.isEmpty(),
                form,
                problems);
    }

    private static Row row(DistrictWord word, DistrictTime time) {
        return new Row(
                word.id().toString(),
                word.entry(),
                DistrictWord.words(word.type()),
                word.effect() == DistrictWord.Effect.FOUND
                        ? word.effect().words() + ", " + severity(word.severity())
                        : word.effect().words(),
                word.state().words(),
                word.why(),
                word.addedBy() + ", " + time.day(word.addedAt()),
                word.state() == State.ON_TRIAL,
                word.state() != State.ENDED);
    }

    static String severity(int severity) {
        return SEVERITIES.get(severity - 1).label().toLowerCase(Locale.ROOT);
    }

    public List<Option> types() {
        return TYPES;
    }

    public List<Option> effects() {
        return EFFECTS;
    }

    public List<Option> severities() {
        return SEVERITIES;
    }

    public List<Option> starts() {
        return STARTS;
    }

    public List<Option> states() {
        return STATES;
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
