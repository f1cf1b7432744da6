package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.stereotype.Component;

/** Lets notices go out. Whoever calls has locked the occasion. */
@Component
class Beginnings {

    static final String NO_WORDING =
            "No wording of this letter is published yet; the communications office does that.";

    private final OccasionRows occasions;
    private final Wordings wordings;
    private final Letters letters;
    private final Jobs jobs;
    private final Journal journal;
    private final Clock clock;

    Beginnings(
            OccasionRows occasions,
            Wordings wordings,
            Letters letters,
            Jobs jobs,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.wordings = wordings;
        this.letters = letters;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why notices can't go out, in sentences; nothing if they can. */
    List<String> problems(Occasion occasion) {
        return wordings.published(occasion.kind())
                .map(it -> letters.problems(occasion, it))
                .orElse(List.of(NO_WORDING));
    }

    /**
     * Begins, or goes on with it, in the words that are published now.
     *
     * @return why not; nothing if it goes
     */
    List<String> begin(Occasion occasion, String what, By by) {
        var problems = problems(occasion);
        Optional<Wording> wording = wordings.published(occasion.kind());
        if (!problems.isEmpty() || wording.isEmpty()) {
            return problems;
        }
        occasions.state(occasion.id(), OccasionState.RUNNING, wording.get().id());
        occasions.step(
                occasion.id(),
                what,
                "Wording " + wording.get().number(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(
                new Entry(
                        by.actor(),
                        "notices-begun",
                        occasion.entry(),
                        Map.of("wording", wording.get().id().toString())));
        run(occasion);
        return List.of();
    }

    /** Its own name for each time, so that one which just ends doesn't stand for one that is to begin. */
    void run(Occasion occasion) {
        jobs.add(
                NoticeRun.NAME,
                NoticeRun.about(occasion.id(), occasions.steps(occasion.id()).size()));
    }
}
