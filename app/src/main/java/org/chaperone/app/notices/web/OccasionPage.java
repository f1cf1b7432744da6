package org.chaperone.app.notices.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chaperone.app.notices.NoticeLists.Part;
import org.chaperone.app.notices.NoticeState;
import org.chaperone.app.notices.NoticeStep;
import org.chaperone.app.notices.Occasion;
import org.chaperone.app.notices.OccasionState;
import org.chaperone.app.notices.OccasionStep;
import org.chaperone.app.notices.Preview;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An occasion and who is told of it, as it is shown.
 *
 * @param preview what would go out; null once it has begun
 * @param counts how many are in each state
 * @param elsewhere how many the viewer doesn't see, as only the office may
 * @param more the address of the next part, or null
 * @param problems what to put right in the form
 */
public record OccasionPage(
        Occasion occasion,
        NoticeQuery query,
        @Nullable Preview preview,
        Map<NoticeState, Integer> counts,
        int elsewhere,
        String count,
        List<NoticeView> rows,
        @Nullable String more,
        boolean later,
        List<Step> steps,
        String today,
        Problems problems) {

    /** A line of its history. */
    public record Step(String what, String when, String by) {}

    static OccasionPage of(
            Occasion occasion,
            NoticeQuery query,
            @Nullable Preview preview,
            Map<NoticeState, Integer> counts,
            int elsewhere,
            Part<NoticeView> part,
            boolean later,
            List<OccasionStep> steps,
            String today,
            Problems problems,
            DistrictTime time) {
        var more = part.more();
        return new OccasionPage(
                occasion,
                query,
                preview,
                counts,
                elsewhere,
                part.count() == 1 ? "1 notice" : "%,d notices".formatted(part.count()),
                part.shown(),
                more == null ? null : query.address(occasion.id()).after(more),
                later,
                steps.stream().map(it -> new Step(it.what(), time.at(it.at()), it.by())).toList(),
                today,
                problems);
    }

    public boolean isUnderWay() {
        return occasion.state() == OccasionState.RUNNING;
    }

    /** Whether somebody can let it begin or go on. */
    public boolean canBegin() {
        return occasion.state() == OccasionState.OPEN
                || occasion.state() == OccasionState.STOPPED
                || (counts(NoticeState.WAITING) > 0 && !isUnderWay() && !isClosed());
    }

    /** Whether somebody in sight is still to be told. */
    public boolean canTick() {
        return rows.stream().anyMatch(NoticeView::canTick);
    }

    public boolean isClosed() {
        return occasion.state() == OccasionState.CLOSED;
    }

    public String begin() {
        return occasion.state() == OccasionState.OPEN ? "Send them" : "Go on";
    }

    public int counts(NoticeState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Those that are told or still to be told. */
    public int all() {
        return Arrays.stream(NoticeState.values())
                .filter(it -> it != NoticeState.LEFT)
                .mapToInt(this::counts)
                .sum();
    }

    public int onPaper() {
        return counts(NoticeState.TO_PRINT) + counts(NoticeState.PRINTED);
    }

    /** How far it is, in words. */
    public String progress() {
        return "%,d of %,d told".formatted(counts(NoticeState.TOLD), all())
                + (onPaper() == 0 ? "" : ", %,d on paper".formatted(onPaper()))
                + (counts(NoticeState.MAILED) == 0
                        ? ""
                        : ", %,d on their way by e-mail".formatted(counts(NoticeState.MAILED)))
                + (counts(NoticeState.WAITING) == 0
                        ? ""
                        : ", %,d to go out".formatted(counts(NoticeState.WAITING)));
    }

    public static @Nullable Tone tone(OccasionState state) {
        return OccasionsPage.tone(state);
    }

    public static List<Option> states() {
        var options = new ArrayList<Option>();
        options.add(new Option(NoticeQuery.UNTOLD, "Not told yet"));
        options.add(new Option(NoticeQuery.RETURNED, "E-mail came back"));
        Arrays.stream(NoticeState.values())
                .forEach(it -> options.add(new Option(ListAddress.word(it), it.words())));
        return options;
    }

    public static List<Option> orders() {
        return List.of(
                new Option("name", "Last name of the child"),
                new Option("state", "What needs somebody first"));
    }

    public static List<Option> ways() {
        return List.of(
                new Option(ListAddress.word(NoticeStep.Kind.HANDED_OUT), "Handed out"),
                new Option(ListAddress.word(NoticeStep.Kind.POSTED), "Posted"));
    }
}
