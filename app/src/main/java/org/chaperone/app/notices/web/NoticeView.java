package org.chaperone.app.notices.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chaperone.app.notices.GuardianNotice;
import org.chaperone.app.notices.NoticeState;
import org.chaperone.app.notices.NoticeStep;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.notice.Language;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a list shows it.
 *
 * @param way where it goes, in words
 * @param evidence what happened to it, a line each
 * @param canTick whether somebody can put down that it was given
 * @param undo whether evidence can be taken back
 * @param again whether it can go out once more
 */
public record NoticeView(
        String id,
        String guardian,
        String child,
        String way,
        String languages,
        String state,
        @Nullable Tone tone,
        List<String> evidence,
        boolean late,
        boolean canTick,
        boolean undo,
        boolean again) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    static NoticeView of(GuardianNotice it, List<NoticeStep> steps, DistrictTime time) {
        var byHand = steps.stream().anyMatch(step -> step.kind().isByHand() && !step.undone());
        return new NoticeView(
                it.id().toString(),
                it.guardian(),
                it.adult().equals(it.student()) ? "For themselves" : it.child(),
                way(it),
                it.languages().stream().map(Language::words).collect(Collectors.joining(" and ")),
                it.state().words(),
                tone(it),
                steps.stream().map(step -> words(step, time)).toList(),
                it.late(),
                it.state().isOpen(),
                it.state() == NoticeState.TOLD && byHand,
                it.email() != null
                        && (it.state() == NoticeState.TO_PRINT
                                || it.state() == NoticeState.PRINTED));
    }

    private static String way(GuardianNotice it) {
        if (it.isForHousehold()) {
            return "Letter: nobody of the family is on file";
        }
        if (it.returned() != null) {
            return "Letter: the e-mail came back";
        }
        return it.email() == null ? "Letter: no e-mail address on file" : it.email();
    }

    private static @Nullable Tone tone(GuardianNotice it) {
        return switch (it.state()) {
            case TOLD -> Tone.ALLOW;
            case TO_PRINT, PRINTED -> Tone.WARN;
            case WAITING, MAILED, LEFT -> null;
        };
    }

    private static String words(NoticeStep step, DistrictTime time) {
        var words = new StringBuilder(step.kind().words());
        words.append(' ').append(step.day() == null ? time.at(step.at()) : DAY.format(step.day()));
        if (step.kind().isByHand() || step.kind() == NoticeStep.Kind.UNDONE) {
            words.append(", ").append(step.by());
        }
        if (!step.note().isEmpty() && step.kind() == NoticeStep.Kind.RETURNED) {
            words.append(": ").append(step.note());
        }
        return step.undone() ? words.append(" (undone)").toString() : words.toString();
    }
}
