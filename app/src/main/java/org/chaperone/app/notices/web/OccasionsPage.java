package org.chaperone.app.notices.web;

import java.util.List;
import org.chaperone.app.notices.NoticeLists.Part;
import org.chaperone.app.notices.OccasionLine;
import org.chaperone.app.notices.OccasionState;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What families are told of, as it is shown.
 *
 * @param count in words
 * @param more the address of the next part, or null
 * @param may what the viewer may begin here
 */
public record OccasionsPage(
        OccasionQuery query,
        boolean narrow,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        List<Option> kinds,
        List<Option> schools,
        May may) {

    /** What the viewer may do besides looking. */
    public record May(boolean issue, boolean give, boolean word) {}

    /**
     * @param told in words, such as "12 of 15 told"
     */
    public record Row(
            String path,
            String title,
            String school,
            String state,
            @Nullable Tone tone,
            String told,
            int toldCount,
            int all,
            String opened) {}

    static OccasionsPage of(
            OccasionQuery query,
            Part<OccasionLine> part,
            boolean later,
            List<Option> kinds,
            List<Option> schools,
            May may,
            DistrictTime time) {
        var more = part.more();
        return new OccasionsPage(
                query,
                query.filter().isNarrow(),
                part.count() == 1 ? "1 occasion" : "%,d occasions".formatted(part.count()),
                part.shown().stream().map(it -> row(it, time)).toList(),
                more == null ? null : query.address().after(more),
                later,
                kinds,
                schools,
                may);
    }

    private static Row row(OccasionLine it, DistrictTime time) {
        return new Row(
                "/notices/" + it.id(),
                it.title(),
                it.school(),
                it.state().words(),
                tone(it.state()),
                it.state() == OccasionState.OPEN
                        ? "Nobody told yet"
                        : "%,d of %,d told".formatted(it.told(), it.all()),
                it.told(),
                Math.max(it.all(), 1),
                time.day(it.openedAt()));
    }

    static @Nullable Tone tone(OccasionState state) {
        return switch (state) {
            case COMPLETE -> Tone.ALLOW;
            case OPEN, STOPPED, SENT -> Tone.WARN;
            case RUNNING, CLOSED -> null;
        };
    }

    public static List<Option> toldOptions() {
        return List.of(new Option(OccasionQuery.NOT_YET, "With households not told yet"));
    }

    public static List<Option> orders() {
        return List.of(new Option("newest", "Newest first"), new Option("title", "Name"));
    }
}
