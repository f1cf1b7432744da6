package org.chaperone.app.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down that a notice was handed out or posted, takes that back, and sends it once more. */
@Service
public class Evidences {

    private final OccasionRows occasions;
    private final NoticeRows rows;
    private final Completion completion;
    private final Beginnings beginnings;
    private final Rights rights;
    private final Journal journal;
    private final District district;
    private final Clock clock;

    Evidences(
            OccasionRows occasions,
            NoticeRows rows,
            Completion completion,
            Beginnings beginnings,
            Rights rights,
            Journal journal,
            District district,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.completion = completion;
        this.beginnings = beginnings;
        this.rights = rights;
        this.journal = journal;
        this.district = district;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** There is none that the viewer sees to. */
        UNSEEN,
        /** Nobody bears witness that they were told themselves. */
        OWN,
        /** It isn't in a state in which that can be. */
        NOT_NOW,
        /** The day is yet to come, or before the notice was made. */
        DAY
    }

    /**
     * Puts down that these were handed out or posted on a day; all or none of them. Those that are told already stay as they
     * are, so that pressing twice does no harm.
     *
     * @param kind {@link NoticeStep.Kind#HANDED_OUT} or {@link NoticeStep.Kind#POSTED}
     */
    @Transactional
    public Outcome given(
            UUID occasion,
            Collection<UUID> notices,
            NoticeStep.Kind kind,
            LocalDate day,
            Viewer viewer) {
        var it = occasions.locked(occasion).filter(one -> rights.seesTo(viewer, one));
        var found = it.map(one -> seen(one, notices, viewer)).orElse(List.of());
        if (it.isEmpty() || found.size() != notices.size() || !kind.isByHand()) {
            return Outcome.UNSEEN;
        }
        var open = found.stream().filter(one -> one.state() != NoticeState.TOLD).toList();
        if (open.stream().anyMatch(one -> one.adult().equals(viewer.person()))) {
            return Outcome.OWN;
        }
        if (open.stream().anyMatch(one -> one.state() == NoticeState.LEFT)) {
            return Outcome.NOT_NOW;
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), district.zone()))
                || day.isBefore(LocalDate.ofInstant(it.get().openedAt(), district.zone()))) {
            return Outcome.DAY;
        }
        open.forEach(one -> give(it.get(), one, kind, day, By.of(viewer)));
        return Outcome.DONE;
    }

    private void give(
            Occasion occasion, GuardianNotice notice, NoticeStep.Kind kind, LocalDate day, By by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.step(notice, kind, by, at, day, "", null);
        rows.told(notice.id(), at);
        journal.record(
                new Entry(
                        by.actor(),
                        "notice-given",
                        notice.subject(),
                        Map.of("kind", kind.name(), "day", day.toString())));
        completion.toldOf(occasion, notice, by);
    }

    /** Takes the last evidence that somebody put down back; both stay. */
    @Transactional
    public Outcome undo(UUID notice, Viewer viewer) {
        var it = rows.one(notice);
        var occasion = it.flatMap(one -> occasions.locked(one.occasion()));
        it = rows.one(notice);
        if (it.isEmpty() || occasion.isEmpty() || !sees(occasion.get(), it.get(), viewer)) {
            return Outcome.UNSEEN;
        }
        if (it.get().adult().equals(viewer.person())) {
            return Outcome.OWN;
        }
        var last =
                rows.steps(List.of(notice)).stream()
                        .filter(step -> step.kind().isByHand() && !step.undone())
                        .reduce((_, later) -> later);
        if (it.get().state() != NoticeState.TOLD || last.isEmpty()) {
            return Outcome.NOT_NOW;
        }
        undo(occasion.get(), it.get(), last.get(), By.of(viewer));
        return Outcome.DONE;
    }

    private void undo(Occasion occasion, GuardianNotice notice, NoticeStep step, By by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.step(notice, NoticeStep.Kind.UNDONE, by, at, null, "", step.id());
        rows.state(
                notice.id(), notice.wording() == null ? NoticeState.WAITING : NoticeState.TO_PRINT);
        journal.record(
                new Entry(
                        by.actor(),
                        "notice-evidence-undone",
                        notice.subject(),
                        Map.of("step", step.id().toString())));
        completion.look(occasion, by);
    }

    /** Lets a notice that came back go out once more, by e-mail where an address is on file. */
    @Transactional
    public Outcome again(UUID notice, Viewer viewer) {
        var occasion = rows.one(notice).flatMap(one -> occasions.locked(one.occasion()));
        var it = rows.one(notice);
        if (it.isEmpty() || occasion.isEmpty() || !sees(occasion.get(), it.get(), viewer)) {
            return Outcome.UNSEEN;
        }
        if (it.get().state() == NoticeState.WAITING) {
            return Outcome.DONE;
        }
        if ((it.get().state() != NoticeState.TO_PRINT && it.get().state() != NoticeState.PRINTED)
                || !occasion.get().state().hasBegun()
                || !beginnings.problems(occasion.get()).isEmpty()) {
            return Outcome.NOT_NOW;
        }
        var by = By.of(viewer);
        rows.step(
                it.get(),
                NoticeStep.Kind.AGAIN,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "");
        rows.state(notice, NoticeState.WAITING);
        journal.record(new Entry(by.actor(), "notice-sent-again", it.get().subject()));
        if (occasion.get().state() != OccasionState.STOPPED) {
            occasions.state(occasion.get().id(), OccasionState.RUNNING, null);
            beginnings.run(occasion.get());
        }
        return Outcome.DONE;
    }

    private List<GuardianNotice> seen(Occasion occasion, Collection<UUID> notices, Viewer viewer) {
        return rows.some(occasion.id(), notices).stream()
                .filter(it -> !it.secret() || Rights.knowsOrders(viewer, occasion))
                .toList();
    }

    private boolean sees(Occasion occasion, GuardianNotice notice, Viewer viewer) {
        return rights.seesTo(viewer, occasion)
                && (!notice.secret() || Rights.knowsOrders(viewer, occasion));
    }
}
