package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.tasks.Duties;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Component;

/** Sees when everybody is told, and tells the duties. Whoever calls has locked the occasion. */
@Component
class Completion {

    private final OccasionRows occasions;
    private final NoticeRows rows;
    private final Duties duties;
    private final Journal journal;
    private final Clock clock;

    Completion(
            OccasionRows occasions, NoticeRows rows, Duties duties, Journal journal, Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** After somebody was told of this student. */
    void toldOf(Occasion occasion, GuardianNotice notice, By by) {
        if (notice.late() && rows.isTold(occasion.id(), notice.student())) {
            duties.proven(
                    Evidence.NOTICE_DELIVERED,
                    occasion.subjectOf(notice.student()),
                    "Everybody of the family is told: " + occasion.title() + ".",
                    null,
                    by.actor());
        }
        look(occasion, by);
    }

    /** Whether all are told, once all have gone out. */
    void look(Occasion occasion, By by) {
        if (occasion.state() != OccasionState.SENT && occasion.state() != OccasionState.COMPLETE) {
            return;
        }
        var counts = rows.counts(occasion.id());
        var open =
                counts.entrySet().stream()
                        .filter(it -> it.getKey().isOpen())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        var told = counts.getOrDefault(NoticeState.TOLD, 0);
        if (open == 0 && occasion.state() == OccasionState.SENT) {
            complete(occasion, told, by);
        } else if (open > 0 && occasion.state() == OccasionState.COMPLETE) {
            occasions.state(occasion.id(), OccasionState.SENT, null);
        }
    }

    private void complete(Occasion occasion, int told, By by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var words =
                told == 1 ? "The one who was to be told is." : "All %,d are told.".formatted(told);
        occasions.state(occasion.id(), OccasionState.COMPLETE, null);
        occasions.step(occasion.id(), "Everybody told", words, by, at);
        journal.record(
                new Entry(by.actor(), "notices-complete", occasion.entry(), Map.of("told", told)));
        prove(occasion, words, by);
    }

    /** Tells the duties that everybody is told. */
    void prove(Occasion occasion, String words, By by) {
        duties.proven(Evidence.NOTICE_DELIVERED, occasion.subject(), words, null, by.actor());
    }
}
